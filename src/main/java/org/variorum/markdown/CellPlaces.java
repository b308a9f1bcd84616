package org.variorum.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.variorum.diagnostic.Location;
import org.variorum.model.Attributes;

/**
 * Puts the nodes of a table cell back to where they stand. In a cell, {@code \|} is a pipe, and commonmark takes the
 * backslash out before it counts columns: all that follows in the cell is off by one, and by one more for each.
 */
final class CellPlaces {

    /** Where the backslashes would stand if those before them had been taken out. */
    private final List<Integer> backslashes;

    private CellPlaces(List<Integer> backslashes) {
        this.backslashes = backslashes;
    }

    /** Corrects the places of all nodes of a cell. */
    static void correct(TableCell cell, BodyText source) {
        List<Integer> backslashes = backslashes(source, Extent.of(cell).from());
        if (backslashes.isEmpty()) {
            return;
        }
        CellPlaces places = new CellPlaces(backslashes);
        Deque<Node> rest = new ArrayDeque<>();
        pushChildren(cell, rest);
        while (!rest.isEmpty()) {
            Node node = rest.pop();
            pushChildren(node, rest);
            places.correct(node);
        }
    }

    private static void pushChildren(Node parent, Deque<Node> rest) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            rest.push(child);
        }
    }

    private static List<Integer> backslashes(BodyText source, int from) {
        List<Integer> found = new ArrayList<>();
        int end = source.lineEnd(from);
        int i = from;
        while (i < end && source.text().charAt(i) != '|') {
            if (source.text().startsWith("\\|", i)) {
                found.add(i - found.size());
                i++;
            }
            i++;
        }
        return found;
    }

    private void correct(Node node) {
        if (node instanceof Text text && text.getLiteral().indexOf('|') >= 0) {
            split(text);
        } else if (node instanceof BraceNode braces) {
            replace(
                    braces,
                    new BraceNode(
                            braces.raw(),
                            correct(braces.attributes(), Extent.of(braces).from())));
        } else if (node instanceof FaultyBraceNode brace) {
            replace(brace, new FaultyBraceNode(correct(brace.fault())));
        } else {
            node.setSourceSpans(correct(node.getSourceSpans()));
        }
    }

    /** A pipe becomes a node of its own, since it is longer in the source than in the text. */
    private void split(Text text) {
        String literal = text.getLiteral();
        int from = Extent.of(text).from();
        int begin = 0;
        for (int pipe = literal.indexOf('|'); pipe >= 0; pipe = literal.indexOf('|', begin)) {
            insert(text, new Text(literal.substring(begin, pipe)), from + begin, from + pipe);
            insert(text, new EscapedNode("|"), from + pipe, from + pipe + 1);
            begin = pipe + 1;
        }
        insert(text, new Text(literal.substring(begin)), from + begin, from + literal.length());
        text.unlink();
    }

    private void insert(Node before, Node node, int from, int to) {
        if (from < to) {
            SourceSpan span = before.getSourceSpans().get(0);
            SourceSpan part = SourceSpan.of(span.getLineIndex(), span.getColumnIndex(), from, to - from);
            node.setSourceSpans(correct(List.of(part)));
            before.insertBefore(node);
        }
    }

    private void replace(Node node, Node replacement) {
        replacement.setSourceSpans(correct(node.getSourceSpans()));
        node.insertBefore(replacement);
        node.unlink();
    }

    private List<SourceSpan> correct(List<SourceSpan> spans) {
        return spans.stream().map(this::correct).toList();
    }

    private SourceSpan correct(SourceSpan span) {
        int from = correct(span.getInputIndex());
        int to = correct(span.getInputIndex() + span.getLength());
        return SourceSpan.of(span.getLineIndex(), span.getColumnIndex(), from, to - from);
    }

    private AttributeFault correct(AttributeFault fault) {
        return new AttributeFault(correct(fault.from()), correct(fault.to()), fault.message(), fault.expected());
    }

    private Attributes correct(Attributes attributes, int from) {
        int base = from - attributes.location().column();
        List<Attributes.Pair> pairs = attributes.pairs().stream()
                .map(p -> new Attributes.Pair(p.key(), p.value(), correct(p.location(), base)))
                .toList();
        return new Attributes(attributes.id(), attributes.classes(), pairs, correct(attributes.location(), base));
    }

    /** Corrects a place on a line that begins one behind {@code base}; a cell never goes on on the next line. */
    private Location correct(Location place, int base) {
        int from = base + place.column();
        int begin = correct(from);
        int end = correct(from + place.length());
        return new Location(place.path(), place.line(), place.column() + begin - from, end - begin);
    }

    private int correct(int offset) {
        return offset + (int) backslashes.stream().filter(b -> b < offset).count();
    }
}
