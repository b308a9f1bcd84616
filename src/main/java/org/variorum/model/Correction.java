package org.variorum.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a desk says in public of a change to what it has published.
 *
 * @param date when it was made
 * @param kind of what kind the change is
 * @param text what was wrong and what is right; of a change that is given besides, why
 * @param change what it said and what it says, where that is given by itself
 */
public record Correction(LocalDate date, Kind kind, String text, Optional<Change> change) {

    /** What kind of change. */
    public enum Kind {
        /** Something was wrong. */
        CORRECTION,
        /** Something could be misread. */
        CLARIFICATION,
        /** Something new is known. */
        UPDATE
    }

    /**
     * A change.
     *
     * @param was what it said
     * @param now what it says
     */
    public record Change(String was, String now) {}
}
