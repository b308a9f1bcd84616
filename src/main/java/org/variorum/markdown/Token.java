package org.variorum.markdown;

import org.variorum.model.Attributes;
import org.variorum.model.Inline;

/** A piece of running text on the way from commonmark's nodes to our inlines, before brackets are matched. */
sealed interface Token {

    /**
     * Plain words.
     *
     * @param text the words, unescaped
     * @param literal whether they were escaped, so that a semicolon separates nothing
     * @param extent where they stand
     */
    record Words(String text, boolean literal, Extent extent) implements Token {

        /** The same without white space at the end. */
        Words stripTrailing() {
            String kept = text.stripTrailing();
            int cut = text.length() - kept.length();
            return new Words(kept, literal, new Extent(extent.from(), extent.to() - cut));
        }

        /** Whether there is nothing but space. */
        boolean isBlank() {
            return text.isBlank();
        }
    }

    /**
     * An opening bracket.
     *
     * @param from where it stands, or its {@code ^}
     * @param note whether {@code ^} stands before it
     */
    record Open(int from, boolean note) implements Token {

        /** What it is where it opens nothing. */
        Words words() {
            String written = note ? "^[" : "[";
            return new Words(written, false, new Extent(from, from + written.length()));
        }
    }

    /**
     * A closing bracket.
     *
     * @param from where it stands
     */
    record Close(int from) implements Token {

        /** The offset behind it. */
        int to() {
            return from + 1;
        }
    }

    /**
     * A citation key.
     *
     * @param extent from its {@code @} to its end
     * @param key the key
     * @param hyphen whether a hyphen stands before the {@code @}
     */
    record Key(Extent extent, String key, boolean hyphen) implements Token {}

    /**
     * Attributes in braces.
     *
     * @param extent where they stand
     * @param raw what is written
     * @param attributes what it means
     */
    record Braces(Extent extent, String raw, Attributes attributes) implements Token {}

    /**
     * A brace from which no attributes could be read.
     *
     * @param from where it stands
     * @param fault why
     */
    record FaultyBrace(int from, AttributeFault fault) implements Token {}

    /**
     * Something that needs nothing more.
     *
     * @param inline the inline
     * @param extent where it stands
     */
    record Done(Inline inline, Extent extent) implements Token {}
}
