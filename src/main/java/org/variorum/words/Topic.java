package org.variorum.words;

import org.variorum.model.PairRule;
import org.variorum.model.Step;

/** What a step of the reasoning is about; steps on one topic are told together. */
public enum Topic {
    /** Who is named as what. */
    ROLE,
    /** Who counts as one voice. */
    LINEAGE,
    /** Pairs of claims of which the desk says how it reads them. */
    READING,
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
    /** How many pairs there are, where not all are told. */
    PAIRS,
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

    private static final Step.Cases<Topic> OF = new Step.Cases<>(
            role -> ROLE,
            joined -> LINEAGE,
            compared -> of(compared.comparison().rule()),
            weaker -> TALLY,
            weighed -> TALLY,
            narrowed -> CHOICE,
            broken -> CHOICE,
            withdrawn -> CORRECTION,
            garbled -> LINEAGE,
            met -> CHOICE,
            hedge -> CHOICE,
            decided -> VERDICT,
            shared -> COMMON_GROUND,
            sure -> CONFIDENCE,
            hangs -> FRAGILITY);

    /** What a step is about. */
    public static Topic of(Step step) {
        return step.fold(OF);
    }

    private static Topic of(PairRule rule) {
        return switch (rule) {
            case READING -> READING;
            case NO_VALUE -> NO_VALUE;
            case CORRECTION -> CORRECTION;
            case ROLE -> ROLE;
            case SCOPE -> SCOPE;
            case VALUE -> VALUE;
            case DENIAL -> DENIAL;
            case SEVERAL_ANSWERS -> SEVERAL_ANSWERS;
            case LATER_STATE -> LATER_STATE;
            case COPY -> COPY;
        };
    }
}
