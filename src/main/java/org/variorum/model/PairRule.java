package org.variorum.model;

/** The rule that decided how two claims compare, in the order in which the rules are asked. */
public enum PairRule {
    /** The desk says how it reads the two. */
    READING,
    /** One corrects the other. */
    CORRECTION,
    /** One of them gives no value. */
    NO_VALUE,
    /** They name values in different roles. */
    ROLE,
    /** They are about different things. */
    SCOPE,
    /** The values themselves, each type by its own comparison. */
    VALUE,
    /** One denies what the other says. */
    DENIAL,
    /** The question can have several answers. */
    SEVERAL_ANSWERS,
    /** One speaks of a later state of affairs. */
    LATER_STATE,
    /** They go back to one origin. */
    COPY
}
