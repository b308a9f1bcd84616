package org.variorum.load.tree;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.diagnostic.Location;

/** A piece of YAML or JSON as written, with its place in the file. */
public sealed interface Node {

    /** Where it stands. */
    Location location();

    /**
     * A single text.
     *
     * @param text the text, escapes and folding undone, in NFC: one word is one text, however its letters are composed
     * @param plain whether it stands without quotes, so that {@code null} and {@code unknown} may be meant as words of
     *     the format
     * @param location where it stands, the quote included
     */
    record Scalar(String text, boolean plain, Location location) implements Node {

        private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

        /** Composes the letters. */
        public Scalar {
            text = Normalizer.normalize(text, Normalizer.Form.NFC);
        }

        /** Whether it is YAML's way of saying that there is nothing. */
        public boolean isNull() {
            return plain && NULLS.contains(text);
        }
    }

    /**
     * A list.
     *
     * @param items its items
     * @param location where it starts
     */
    record Sequence(List<Node> items, Location location) implements Node {

        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * Keys with values, in the order of the file.
     *
     * @param entries the entries, by key
     * @param location where it starts
     */
    record Mapping(Map<String, Entry> entries, Location location) implements Node {

        /** Copies the map. */
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /**
     * A key with its value.
     *
     * @param key the key
     * @param value the value
     */
    record Entry(Scalar key, Node value) {}

    /**
     * Something that could not be read and was reported; whoever meets it takes the value for given and says no more.
     *
     * @param location where it stands
     */
    record Refused(Location location) implements Node {}
}
