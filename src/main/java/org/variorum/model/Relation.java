package org.variorum.model;

/**
 * How one claim stands to another. Of the two directed ones, {@link #NARROWS} and {@link #SUPERSEDES}, the first claim
 * of a pair is the narrower or the later.
 */
public enum Relation {
    /** Equal values. */
    SAME,
    /** The same in other words. */
    PARAPHRASE,
    /** More specific; entails the other. */
    NARROWS,
    /** Less specific; entailed by the other. */
    BROADENS,
    /** Both can hold, neither entails the other. */
    OVERLAPS,
    /** Another of several right answers. */
    COMPLEMENTS,
    /** About somebody in another role. */
    DIFFERENT_ROLE,
    /** About another period, measure, population or area. */
    DIFFERENT_SCOPE,
    /** Replaces the other. */
    SUPERSEDES,
    /** A copy; no evidence of its own. */
    DUPLICATE,
    /** A denial of the other. */
    DENIES,
    /** Cannot both hold. */
    CONTRADICTS,
    /** Nothing to compare. */
    INCOMPARABLE;

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
