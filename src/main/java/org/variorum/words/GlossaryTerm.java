package org.variorum.words;

/** A word that pages use for one thing, in the order in which they are explained. */
public enum GlossaryTerm {
    /** Who runs the site. */
    DESK,
    /** An article of theirs. */
    BRIEFING,
    /** A point that is looked into. */
    QUESTION,
    /** Who publishes. */
    OUTLET,
    /** What they publish. */
    REPORT,
    /** What that says. */
    CLAIM,
    /** Claims of one answer. */
    POSITION,
    /** As what something is named. */
    ROLE,
    /** For what a claim is meant. */
    SCOPE,
    /** What loosens a number. */
    HEDGE,
    /** To whom claims go back. */
    ORIGIN,
    /** How reliable a source is. */
    GRADE,
    /** What an origin counts for. */
    WEIGHT,
    /** By how much a position is ahead. */
    MARGIN,
    /** What all say. */
    COMMON_GROUND,
    /** How the program compares and weighs. */
    RULES,
    /** What a question has come to. */
    FINDING,
    /** How sources stand to each other. */
    VERDICT,
    /** How sure a finding is. */
    CONFIDENCE,
    /** Whether work is done. */
    STATUS,
    /** What the desk says of a position. */
    RULING
}
