package org.variorum.model;

/** Why two claims relate as they do, or why a verdict is what it is. */
public enum Because {
    /** Two names of one thing. */
    ALIAS("two names for one thing"),
    /** One is part of the other, or an instance of it. */
    PART_OF("one is part of the other"),
    /** One date is more precise. */
    PRECISION("one is more precise"),
    /** A hedge makes room for the other figure. */
    HEDGE_INTERVAL("the hedge leaves room for both"),
    /** One is the other, rounded. */
    ROUNDING("one is the other, rounded"),
    /** The same figure in another unit. */
    UNIT("different units"),
    /** The same moment in another time zone. */
    TIMEZONE("different time zones"),
    /** Two roles, each with its own answer. */
    ROLE_SPLIT("different roles"),
    /** Not the same thing is measured. */
    SCOPE_MEASURE("they are about different things"),
    /** Not the same time is covered. */
    SCOPE_PERIOD("different periods"),
    /** Not the same people, things or places are covered. */
    SCOPE_POPULATION("different populations or areas"),
    /** Parts that make the whole. */
    ARITHMETIC("the parts make the sum"),
    /** Different places in time relative to an event. */
    EVENT_ORDER("different order of events"),
    /** Other words, same sense. */
    WORDING("different words"),
    /** Two translations. */
    TRANSLATION("different translations"),
    /** A declared correction. */
    CORRECTION("a correction"),
    /** A later count. */
    LATER_COUNT("a later count"),
    /** Copies of one origin. */
    LINEAGE("one origin"),
    /** One side denies. */
    DENIAL("a denial"),
    /** The speaker was lost or changed. */
    ATTRIBUTION("the speaker was lost or changed"),
    /** A not too many or too few, or another number, in a quotation. */
    NEGATION("a negation or a number differs"),
    /** Values that cannot both hold. */
    DISJOINT_VALUES("the values exclude each other"),
    /** No side outweighs the other. */
    TIE("no side outweighs the other"),
    /** The evidence is older than its subject allows. */
    STALE("the evidence is old");

    private final String text;

    Because(String text) {
        this.text = text;
    }

    /** The reason, for readers. */
    public String text() {
        return text;
    }
}
