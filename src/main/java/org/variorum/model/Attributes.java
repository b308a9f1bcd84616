package org.variorum.model;

import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;

/**
 * What stands in braces behind a span, a link, an image or a {@code :::} block.
 *
 * @param id what follows {@code #}
 * @param classes what follows each {@code .}, in order
 * @param pairs {@code key=value}, in order; a key may not repeat
 * @param location where the braces open
 */
public record Attributes(Optional<String> id, List<String> classes, List<Pair> pairs, Location location) {

    /**
     * One {@code key=value}.
     *
     * @param key the key
     * @param value the value, unquoted and unescaped
     * @param location where the value stands
     */
    public record Pair(String key, String value, Location location) {

        /** Where the key stands: just before the value, with {@code =} between them. */
        public Location keyLocation() {
            int column = location.column() - key.length() - 1;
            return column < 1 ? location : new Location(location.path(), location.line(), column, key.length());
        }
    }

    /** Copies the lists. */
    public Attributes {
        classes = List.copyOf(classes);
        pairs = List.copyOf(pairs);
    }

    /** No attributes, at a place. */
    public static Attributes none(Location location) {
        return new Attributes(Optional.empty(), List.of(), List.of(), location);
    }

    /** Whether it has that class. */
    public boolean has(String name) {
        return classes.contains(name);
    }

    /** The pair of that key. */
    public Optional<Pair> pair(String key) {
        for (Pair pair : pairs) {
            if (pair.key().equals(key)) {
                return Optional.of(pair);
            }
        }
        return Optional.empty();
    }

    /** The value of that key. */
    public Optional<String> value(String key) {
        return pair(key).map(Pair::value);
    }
}
