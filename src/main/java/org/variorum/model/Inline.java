package org.variorum.model;

import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;

/** A piece of running text, see {@link Prose}. A closed family: {@link #fold} makes a forgotten kind a compile error. */
public sealed interface Inline {

    /** An inline without others in it. */
    sealed interface Leaf extends Inline {
        @Override
        default List<Inline> children() {
            return List.of();
        }
    }

    /** An inline that holds an address. */
    sealed interface Addressed extends Inline {

        /** The address as written; not yet checked. */
        String target();

        /** Where the inline starts. */
        Location location();
    }

    /**
     * Letters, spaces, punctuation; never markup. It knows where each of its characters stands, as an offset that
     * {@link Prose#lines} tell as a place: one number, unless the file has the words in another form than they read.
     *
     * @param text the words, unescaped
     * @param at the offset at which they start
     * @param pieces its pieces, in order and without gaps, where it does not stand in the file as it reads: where a
     *     character is escaped, or a comment stands between; else empty
     */
    record Text(String text, int at, List<TextPiece> pieces) implements Leaf {

        /** Copies the pieces. */
        public Text {
            pieces = List.copyOf(pieces);
        }

        /** Words that stand in the file as they read. */
        public Text(String text, int at) {
            this(text, at, List.of());
        }

        /** Where the character at an index of the text begins, as an offset. */
        public int begin(int index) {
            return pieces.isEmpty() ? at + index : TextPiece.at(index, pieces).begin(index);
        }

        /** Where the character before an index of the text, from 1 on, ends, as an offset. */
        public int end(int index) {
            return pieces.isEmpty()
                    ? at + index
                    : TextPiece.at(index - 1, pieces).end(index);
        }

        /** The same without its first characters, of which the last is not one of several for which one escape stands. */
        public Text behind(int index) {
            return new Text(
                    text.substring(index),
                    at + index,
                    pieces.stream()
                            .flatMap(piece -> piece.behind(index).stream())
                            .toList());
        }

        @Override
        public boolean isBlank() {
            return text.isBlank();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /** Program text. */
    record Code(String text) implements Leaf {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.code(this);
        }
    }

    /** Stressed text. */
    record Emphasis(List<Inline> children) implements Inline {
        /** Copies the children. */
        public Emphasis {
            children = List.copyOf(children);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.emphasis(this);
        }
    }

    /** Strongly stressed text. */
    record Strong(List<Inline> children) implements Inline {
        /** Copies the children. */
        public Strong {
            children = List.copyOf(children);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.strong(this);
        }
    }

    /** Text struck out. */
    record Strikethrough(List<Inline> children) implements Inline {
        /** Copies the children. */
        public Strikethrough {
            children = List.copyOf(children);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.strikethrough(this);
        }
    }

    /**
     * A link.
     *
     * @param target the address as written; not yet checked
     * @param title the title, if any
     * @param children what is clicked
     * @param location where it starts
     */
    record Link(String target, Optional<String> title, List<Inline> children, Location location) implements Addressed {
        /** Copies the children. */
        public Link {
            children = List.copyOf(children);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.link(this);
        }
    }

    /**
     * A picture.
     *
     * @param target the address as written; not yet checked
     * @param title the title, if any
     * @param alternative what it shows, as plain text
     * @param attributes {@code width=}, {@code height=} and the like
     * @param location where it starts
     */
    record Image(String target, Optional<String> title, String alternative, Attributes attributes, Location location)
            implements Addressed, Leaf {

        /** What it shows, for those who do not see it: {@code alt=}, else what stands in its brackets. */
        public String words() {
            return attributes.value("alt").orElse(alternative);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.image(this);
        }
    }

    /** A line end that means nothing. */
    record SoftBreak() implements Leaf {
        @Override
        public boolean isBlank() {
            return true;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.softBreak(this);
        }
    }

    /** A line end that is meant. */
    record HardBreak() implements Leaf {
        @Override
        public boolean isBlank() {
            return true;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.hardBreak(this);
        }
    }

    /** HTML in the source, to be shown as text. */
    record RawHtml(String text, Location location) implements Leaf {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.rawHtml(this);
        }
    }

    /**
     * A bracketed span with attributes: a claim, a finding, or any other.
     *
     * @param attributes what stands in braces
     * @param children what stands in brackets
     * @param location where the bracket opens
     */
    record Span(Attributes attributes, List<Inline> children, Location location) implements Inline {
        /** Copies the children. */
        public Span {
            children = List.copyOf(children);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.span(this);
        }
    }

    /**
     * A citation in one of Pandoc's forms.
     *
     * @param inText whether the author is part of the sentence: {@code @key says}
     * @param works what is cited, at least one
     * @param location where it starts
     */
    record CitationGroup(boolean inText, List<Cite> works, Location location) implements Leaf {
        /** Copies the works. */
        public CitationGroup {
            works = List.copyOf(works);
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.citation(this);
        }
    }

    /**
     * One work in a citation.
     *
     * @param key its key: the id of a report or a reference
     * @param suppressAuthor whether it was written {@code -@key}
     * @param prefix what stands before, {@code see}
     * @param locator where in the work, {@code para. 2}
     * @param suffix what stands after, with the comma or the space before it
     * @param location where the key stands
     */
    record Cite(String key, boolean suppressAuthor, String prefix, String locator, String suffix, Location location) {}

    /**
     * The mark of a footnote.
     *
     * @param label the label as written
     * @param location where it stands
     */
    record FootnoteMark(String label, Location location) implements Leaf {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.footnoteMark(this);
        }
    }

    /** What stands within it, in reading order. */
    List<Inline> children();

    /** Whether nothing of it is seen but space: of all kinds, only text and line ends can be that. */
    default boolean isBlank() {
        return false;
    }

    /** Does what the kind of inline asks for. */
    <R> R fold(Cases<R> cases);

    /**
     * One function for each kind of inline. An interface, where {@link Value.Cases} is a record: who writes a text or
     * counts in it implements it once, keeps what it knows of the text in its fields, and is handed every inline, so that
     * nothing is made for each of them.
     *
     * @param <R> what they return
     */
    interface Cases<R> {
        /** Of letters. */
        R text(Text text);

        /** Of program text. */
        R code(Code code);

        /** Of stressed text. */
        R emphasis(Emphasis emphasis);

        /** Of strongly stressed text. */
        R strong(Strong strong);

        /** Of text struck out. */
        R strikethrough(Strikethrough strikethrough);

        /** Of a link. */
        R link(Link link);

        /** Of a picture. */
        R image(Image image);

        /** Of a line end that means nothing. */
        R softBreak(SoftBreak softBreak);

        /** Of a line end that is meant. */
        R hardBreak(HardBreak hardBreak);

        /** Of HTML. */
        R rawHtml(RawHtml rawHtml);

        /** Of a span. */
        R span(Span span);

        /** Of a citation. */
        R citation(CitationGroup citation);

        /** Of the mark of a footnote. */
        R footnoteMark(FootnoteMark footnoteMark);
    }
}
