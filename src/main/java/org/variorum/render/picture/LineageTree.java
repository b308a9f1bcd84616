package org.variorum.render.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.model.Cutoffs;
import org.variorum.render.view.FigureView;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.TreeView;
import org.variorum.words.PictureWords;

/**
 * Who copied or quoted whom, from each origin down. Whoever has it from several stands below the first of them, with the
 * others behind his name, and so does what closes a circle.
 */
public final class LineageTree {

    private static final String ID = "lineage-tree";

    /** Below so many others nothing is set in any further, and the one above is named. */
    static final int DEEPEST = 6;

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, List<Edge>> copies = new LinkedHashMap<>();
    private final Map<String, List<Edge>> origins = new LinkedHashMap<>();
    private final Set<String> placed = new LinkedHashSet<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final PictureWords words;
    private boolean circle;

    private LineageTree(List<Node> nodes, List<Edge> edges, PictureWords words) {
        nodes.forEach(n -> this.nodes.put(n.id(), n));
        edges.forEach(e -> {
            copies.computeIfAbsent(e.origin(), k -> new ArrayList<>()).add(e);
            origins.computeIfAbsent(e.copy(), k -> new ArrayList<>()).add(e);
        });
        this.words = words;
    }

    /**
     * A report, or somebody it goes back to.
     *
     * @param id its id
     * @param label what it is called
     * @param report whether it is a report that was read
     */
    public record Node(String id, String label, boolean report) {}

    /** How a report has its words from somewhere. */
    public enum Tie {
        /** It copies, reprints or rewrites a report. */
        COPIES,
        /** It quotes, or has it from, somebody. */
        QUOTES
    }

    /**
     * That one has it from another.
     *
     * @param copy who has it, a node's id
     * @param origin from whom, a node's id
     * @param tie how
     */
    public record Edge(String copy, String origin, Tie tie) {}

    /**
     * The picture.
     *
     * @param nodes the nodes, each id once; of those with an edge the first are drawn
     * @param edges the edges; those with an end that is not drawn are left out, and of two with the same ends the second
     * @param cutoffs how many nodes are drawn; the others are left out, and that is said
     * @param words how it is put
     * @param file where the picture is a file of its own
     * @return the picture; empty where nobody has anything from anybody
     */
    public static Optional<TreeView> of(
            List<Node> nodes, List<Edge> edges, Cutoffs.Pictures cutoffs, PictureWords words, String file) {
        List<Edge> real =
                edges.stream().filter(e -> !e.copy().equals(e.origin())).toList();
        Set<String> tied = new LinkedHashSet<>();
        real.forEach(e -> tied.addAll(List.of(e.copy(), e.origin())));
        List<Node> joined = nodes.stream().filter(n -> tied.contains(n.id())).toList();
        List<Node> shown = joined.subList(0, Math.min(joined.size(), cutoffs.boxes()));
        Set<String> ids = new LinkedHashSet<>(shown.stream().map(Node::id).toList());
        Map<List<String>, Edge> once = new LinkedHashMap<>();
        real.stream()
                .filter(e -> ids.contains(e.copy()) && ids.contains(e.origin()))
                .forEach(e -> once.putIfAbsent(List.of(e.copy(), e.origin()), e));
        if (once.isEmpty()) {
            return Optional.empty();
        }
        LineageTree tree = new LineageTree(shown, List.copyOf(once.values()), words);
        List<TreeView.Node> roots = tree.roots();
        List<String> notes = new ArrayList<>(List.of(words.tree()));
        if (tree.circle) {
            notes.add(words.circle());
        }
        if (joined.size() < nodes.size()) {
            notes.add(words.alone(nodes.size() - joined.size()));
        }
        if (shown.size() < joined.size()) {
            notes.add(words.first(shown.size(), joined.size() - shown.size()));
        }
        return Optional.of(new TreeView(
                new FigureView(ID, words.origins(), notes, new LinkView(words.take(), file + "#" + ID)), roots));
    }

    /** Those who have it from nobody, and then what is left, which goes round in circles. */
    private List<TreeView.Node> roots() {
        List<TreeView.Node> roots = new ArrayList<>();
        Stream.concat(
                        nodes.keySet().stream().filter(id -> !origins.containsKey(id)),
                        nodes.keySet().stream().filter(origins::containsKey))
                .filter(id -> origins.containsKey(id) || copies.containsKey(id))
                .filter(placed::add)
                .forEach(id -> {
                    TreeView.Node root = node(id, Optional.empty(), 0);
                    // Whose copies all stand below others is named behind each of them.
                    if (!root.copies().isEmpty() || root.also().isPresent()) {
                        roots.add(root);
                    }
                });
        return roots;
    }

    private TreeView.Node node(String id, Optional<Edge> above, int depth) {
        open.add(id);
        List<TreeView.Node> below = new ArrayList<>();
        for (Edge edge : copies.getOrDefault(id, List.of())) {
            circle |= open.contains(edge.copy());
            if (placed.add(edge.copy())) {
                below.add(node(edge.copy(), Optional.of(edge), depth + 1));
            }
        }
        open.remove(id);
        Node node = nodes.getOrDefault(id, new Node(id, id, false));
        return new TreeView.Node(
                node.report() ? "report" : "origin",
                above.map(e -> e.tie() == Tie.COPIES ? "copies" : "quotes").orElse("root"),
                above.map(e -> words.passed(e.tie() == Tie.COPIES)),
                node.label(),
                also(id, above.filter(e -> depth <= DEEPEST)),
                below);
    }

    private Optional<String> also(String id, Optional<Edge> above) {
        List<String> others = origins.getOrDefault(id, List.of()).stream()
                .filter(e -> above.filter(e::equals).isEmpty())
                .flatMap(e -> Optional.ofNullable(nodes.get(e.origin())).stream())
                .map(Node::label)
                .map(Lettering::isolated)
                .toList();
        return Optional.of(others).filter(o -> !o.isEmpty()).map(words::also);
    }
}
