package org.variorum.model;

/**
 * How one claim stands to another. Of the two directed ones, {@link #NARROWS} and {@link #SUPERSEDES}, the first claim
 * of a pair is the narrower or the later.
 */
public enum Relation {
    /** Equal values. */
    SAME("says the same as"),
    /** The same in other words. */
    PARAPHRASE("says in other words the same as"),
    /** More specific; entails the other. */
    NARROWS("is more specific than, and fits,"),
    /** Less specific; entailed by the other. */
    BROADENS("is less specific than, and fits,"),
    /** Both can hold, neither entails the other. */
    OVERLAPS("overlaps with"),
    /** Another of several right answers. */
    COMPLEMENTS("adds to"),
    /** About somebody in another role. */
    DIFFERENT_ROLE("speaks of another role than"),
    /** About another period, measure, population or area. */
    DIFFERENT_SCOPE("speaks of something else than"),
    /** Replaces the other. */
    SUPERSEDES("replaces"),
    /** A copy; no evidence of its own. */
    DUPLICATE("repeats"),
    /** A denial of the other. */
    DENIES("denies"),
    /** Cannot both hold. */
    CONTRADICTS("contradicts"),
    /** Nothing to compare. */
    INCOMPARABLE("cannot be compared with");

    private final String verb;

    Relation(String verb) {
        this.verb = verb;
    }

    /** The verb between the two claims, for readers. */
    public String verb() {
        return verb;
    }

    /** The relation seen from the other claim. */
    public Relation inverse() {
        return switch (this) {
            case NARROWS -> BROADENS;
            case BROADENS -> NARROWS;
            default -> this;
        };
    }

    /** Whether the two cannot both hold. */
    public boolean isConflict() {
        return this == CONTRADICTS || this == DENIES;
    }

    /** Whether one of the two backs the other: equal, reworded, repeated, narrower or broader. */
    public boolean isSupport() {
        return this == SAME || this == PARAPHRASE || this == NARROWS || this == BROADENS || this == DUPLICATE;
    }
}
