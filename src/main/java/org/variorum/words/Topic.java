package org.variorum.words;

/** What a step of the reasoning is about; steps on one topic are told together. */
public enum Topic {
    /** Who is named as what. */
    ROLE,
    /** Who counts as one voice. */
    LINEAGE,
    /** Pairs of claims, one of which gives no value. */
    NO_VALUE,
    /** Pairs of claims, one of which corrects the other. */
    CORRECTION,
    /** Pairs of claims about different things. */
    SCOPE,
    /** Pairs of values. */
    VALUE,
    /** Pairs of claims, one of which denies the other. */
    DENIAL,
    /** Pairs of claims of which both can be right. */
    SEVERAL_ANSWERS,
    /** Pairs of claims of which one speaks of a later state of affairs. */
    LATER_STATE,
    /** Pairs of claims that go back to one origin. */
    COPY,
    /** What speaks for and against each position. */
    TALLY,
    /** What picked the answer. */
    CHOICE,
    /** The verdict. */
    VERDICT,
    /** What all share. */
    COMMON_GROUND,
    /** How sure the evidence makes us. */
    CONFIDENCE,
    /** What it hangs on. */
    FRAGILITY;
}
