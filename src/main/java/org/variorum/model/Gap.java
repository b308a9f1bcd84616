package org.variorum.model;

import org.variorum.diagnostic.Location;

/**
 * Something that rests on less than a desk may want: no mistake, but one of the places that its editors look at first.
 *
 * @param kind what is thin there
 * @param place where
 * @param words what stands there, or what is meant: a sentence, a question, a citation key, a quotation
 */
public record Gap(Kind kind, Location place, String words) {

    /** What can be thin. */
    public enum Kind {
        /** A sentence of the desk's own with a figure, a date or a name, that cites nothing and rests on no finding. */
        UNCITED,
        /** A finding whose answer one independent voice gives. */
        SINGLE_SOURCE,
        /** A work that was old already when a text that cites it was last changed. */
        OLD_SOURCE,
        /** A quotation that was not compared with a copy of its source. */
        UNVERIFIED
    }
}
