package org.variorum.model;

import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;

/** A piece of running text: a closed family, see {@link Prose}. */
public sealed interface Inline {

    /** Letters, spaces, punctuation; never markup. */
    record Text(String text) implements Inline {}

    /** Program text. */
    record Code(String text) implements Inline {}

    /** Stressed text. */
    record Emphasis(List<Inline> children) implements Inline {
        /** Copies the children. */
        public Emphasis {
            children = List.copyOf(children);
        }
    }

    /** Strongly stressed text. */
    record Strong(List<Inline> children) implements Inline {
        /** Copies the children. */
        public Strong {
            children = List.copyOf(children);
        }
    }

    /** Text struck out. */
    record Strikethrough(List<Inline> children) implements Inline {
        /** Copies the children. */
        public Strikethrough {
            children = List.copyOf(children);
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
    record Link(String target, Optional<String> title, List<Inline> children, Location location) implements Inline {
        /** Copies the children. */
        public Link {
            children = List.copyOf(children);
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
            implements Inline {}

    /** A line end that means nothing. */
    record SoftBreak() implements Inline {}

    /** A line end that is meant. */
    record HardBreak() implements Inline {}

    /** HTML in the source, to be shown as text. */
    record RawHtml(String text, Location location) implements Inline {}

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
    }

    /**
     * A citation in one of Pandoc's forms.
     *
     * @param inText whether the author is part of the sentence: {@code @key says}
     * @param works what is cited, at least one
     * @param location where it starts
     */
    record CitationGroup(boolean inText, List<Cite> works, Location location) implements Inline {
        /** Copies the works. */
        public CitationGroup {
            works = List.copyOf(works);
        }
    }

    /**
     * One work in a citation.
     *
     * @param key its key: the id of a report or a reference
     * @param suppressAuthor whether it was written {@code -@key}
     * @param prefix what stands before, {@code see}
     * @param locator where in the work, {@code para. 2}
     * @param suffix what stands after
     * @param location where the key stands
     */
    record Cite(String key, boolean suppressAuthor, String prefix, String locator, String suffix, Location location) {}

    /**
     * The mark of a footnote.
     *
     * @param label the label as written
     * @param location where it stands
     */
    record FootnoteMark(String label, Location location) implements Inline {}
}
