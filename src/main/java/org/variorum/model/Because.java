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
    /** Not the same people, things or places are covered. */
    SCOPE_POPULATION,
    /** Parts that make the whole. */
    ARITHMETIC,
    /** Different places in time relative to an event. */
    EVENT_ORDER,
    /** Other words, same sense. */
    WORDING,
    /** Two translations. */
    TRANSLATION,
    /** A declared correction. */
    CORRECTION,
    /** A later count. */
    LATER_COUNT,
    /** Copies of one origin. */
    LINEAGE,
    /** One side denies. */
    DENIAL,
    /** The speaker was lost or changed. */
    ATTRIBUTION,
    /** A not too many or too few, or another number, in a quotation. */
    NEGATION,
    /** Values that cannot both hold. */
    DISJOINT_VALUES,
    /** No side outweighs the other. */
    TIE,
    /** The evidence is older than its subject allows. */
    STALE
}
