package org.variorum.load.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;

/**
 * Builds a tree from what a parser meets, one thing after the other, without recursion; the depth and the number of
 * nodes are checked before anything is built.
 */
final class TreeBuilder {

    private static final int MAX_DEPTH = 32;

    private final UnseenCharacters escaped;
    private final int maxNodes;
    private final Reporter reporter;
    private final Deque<Frame> open = new ArrayDeque<>();
    private Optional<Node> root = Optional.empty();
    private int nodes;

    TreeBuilder(SourceText source, int maxNodes, Reporter reporter) {
        this.escaped = UnseenCharacters.escapedIn(source, reporter);
        this.maxNodes = maxNodes;
        this.reporter = reporter;
    }

    /** Starts a mapping; false where a limit is passed, which is reported: then stop. */
    boolean openMapping(Location location) {
        open.push(new MappingFrame(location, reporter));
        return withinLimits(location);
    }

    /** Starts a list; false where a limit is passed. */
    boolean openSequence(Location location) {
        open.push(new SequenceFrame(location));
        return withinLimits(location);
    }

    /** Ends what was started last. */
    void close() {
        place(open.pop().node());
    }

    /** Adds a node without parts; false where a limit is passed. */
    boolean add(Node leaf) {
        place(leaf instanceof Node.Scalar scalar ? admitted(scalar) : leaf);
        return withinLimits(leaf.location());
    }

    /** The whole; absent where there was nothing. */
    Optional<Node> root() {
        return root;
    }

    private Node.Scalar admitted(Node.Scalar scalar) {
        return UnseenCharacters.isSeen(scalar.text())
                ? scalar
                : new Node.Scalar(escaped.admit(scalar.text(), scalar.location()), scalar.plain(), scalar.location());
    }

    private void place(Node node) {
        Frame parent = open.peek();
        if (parent == null) {
            root = Optional.of(node);
        } else {
            parent.add(node);
        }
    }

    private boolean withinLimits(Location location) {
        nodes++;
        if (open.size() > MAX_DEPTH) {
            return refuse(location, "nested deeper than " + MAX_DEPTH);
        }
        return nodes <= maxNodes || refuse(location, "more than " + maxNodes + " parts in one file");
    }

    private boolean refuse(Location location, String message) {
        reporter.report(Diagnostic.of(Code.YAML_LIMIT, location, message));
        return false;
    }
}
