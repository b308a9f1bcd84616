package org.variorum.markdown;

import org.variorum.model.Attributes;
import org.variorum.model.Inline;

/**
 * A piece of running text on the way from commonmark's nodes to our inlines, before brackets are matched. A closed family:
 * {@link #fold} makes a forgotten kind a compile error.
 */
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

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.words(this);
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

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.open(this);
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

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.close(this);
        }
    }

    /**
     * A citation key.
     *
     * @param extent from its {@code @} to its end
     * @param key the key
     * @param hyphen whether a hyphen stands before the {@code @}
     */
    record Key(Extent extent, String key, boolean hyphen) implements Token {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.key(this);
        }
    }

    /**
     * Attributes in braces.
     *
     * @param extent where they stand
     * @param raw what is written
     * @param attributes what it means
     */
    record Braces(Extent extent, String raw, Attributes attributes) implements Token {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.braces(this);
        }
    }

    /**
     * A brace from which no attributes could be read.
     *
     * @param from where it stands
     * @param fault why
     */
    record FaultyBrace(int from, AttributeFault fault) implements Token {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.faultyBrace(this);
        }
    }

    /**
     * Something that needs nothing more.
     *
     * @param inline the inline
     * @param extent where it stands
     */
    record Done(Inline inline, Extent extent) implements Token {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.done(this);
        }
    }

    /** Does what the kind of token asks for. */
    <R> R fold(Cases<R> cases);

    /**
     * One function for each kind of token.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /** Of plain words. */
        R words(Words words);

        /** Of an opening bracket. */
        R open(Open bracket);

        /** Of a closing bracket. */
        R close(Close bracket);

        /** Of a citation key. */
        R key(Key key);

        /** Of attributes. */
        R braces(Braces braces);

        /** Of a brace without attributes. */
        R faultyBrace(FaultyBrace brace);

        /** Of something that needs nothing more. */
        R done(Done done);
    }
}
