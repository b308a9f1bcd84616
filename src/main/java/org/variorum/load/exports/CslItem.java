package org.variorum.load.exports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.diagnostic.Location;
import org.variorum.load.tree.Node;

/** A work of CSL-JSON that is being put together; of two values for one variable the first stays. For one thread. */
final class CslItem {

    private final Location location;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();

    CslItem(Location location) {
        this.location = location;
    }

    /** Gives a variable a text, unless it is blank. */
    void put(String variable, String text, Location place) {
        if (!text.isBlank()) {
            put(variable, new Node.Scalar(text.strip(), /* plain= */ false, place));
        }
    }

    /** Gives a variable a value. */
    void put(String variable, Node value) {
        entries.putIfAbsent(
                variable, new Node.Entry(new Node.Scalar(variable, /* plain= */ false, value.location()), value));
    }

    /** Gives a variable names, unless there are none. */
    void names(String variable, List<Node> names, Location place) {
        if (!names.isEmpty()) {
            put(variable, new Node.Sequence(names, place));
        }
    }

    boolean has(String variable) {
        return entries.containsKey(variable);
    }

    /** Whether nothing is known of the work. */
    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** The work as it is now. */
    Node.Mapping node() {
        return new Node.Mapping(entries, location);
    }

    /** How many parts it has, of those that count against the limit of a file. */
    int parts() {
        int parts = 1;
        for (Node.Entry entry : entries.values()) {
            parts += entry.value() instanceof Node.Sequence list
                    ? 1 + list.items().size()
                    : 1;
        }
        return parts;
    }
}
