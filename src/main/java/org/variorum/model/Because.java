package org.variorum.model;

/** Why two claims relate as they do, or why a verdict is what it is. */
public enum Because {
    /** Two names of one thing. */
    ALIAS,
    /** One is part of the other, or an instance of it. */
    PART_OF,
    /** One date is more precise. */
    PRECISION,
    /** A hedge makes room for the other figure. */
    HEDGE_INTERVAL,
    /** One is the other, rounded. */
    ROUNDING,
    /** The same figure in another unit. */
    UNIT,
    /** The same moment in another time zone. */
    TIMEZONE,
    /** Two roles, each with its own answer. */
    ROLE_SPLIT,
    /** Not the same thing is measured. */
    SCOPE_MEASURE,
    /** Not the same time is covered. */
    SCOPE_PERIOD,
    /** Not the same people or things are covered. */
    SCOPE_POPULATION,
    /** Not the same place is covered. */
    SCOPE_AREA,
    /** It is not said what time is covered. */
    SCOPE_UNKNOWN,
    /** Parts that make the whole. */
    ARITHMETIC,
    /** Different places in time relative to an event. */
    EVENT_ORDER,
    /** Other words, same sense. */
    WORDING,
    /** One quotation goes on where the other stops. */
    CUT,
    /** Two translations. */
    TRANSLATION,
    /** A declared correction. */
    CORRECTION,
    /** Taken back, with nothing in its place. */
    RETRACTION,
    /** A later count. */
    LATER_COUNT,
    /** A plan, and what became of it. */
    PLANNED,
    /** Copies of one origin. */
    LINEAGE,
    /** A copy that says something else than its original. */
    GARBLED,
    /** One side denies. */
    DENIAL,
    /** It is put forward as an allegation. */
    ALLEGED,
    /** It is expressly not confirmed. */
    UNCONFIRMED,
    /** The speaker was lost or changed. */
    ATTRIBUTION,
    /** A not too many or too few in a quotation. */
    NEGATION,
    /** Another number in a quotation. */
    NUMBER,
    /** Values that cannot both hold. */
    DISJOINT_VALUES,
    /** No side outweighs the other by enough. */
    TIE,
    /** The evidence is older than its subject allows. */
    STALE,
    /** The desk says how it reads them. */
    JUDGED;

    /** Whether it says that two claims are no answers to the same thing, and so nothing of either answer. */
    public boolean tellsSlotsApart() {
        return switch (this) {
            case ROLE_SPLIT, SCOPE_MEASURE, SCOPE_PERIOD, SCOPE_POPULATION, SCOPE_AREA -> true;
            default -> false;
        };
    }
}
