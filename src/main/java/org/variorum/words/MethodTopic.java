package org.variorum.words;

/** A part of the account of the rules, in the order in which it is read. */
public enum MethodTopic {
    /** All in short. */
    RULES,
    /** What a claim counts for, by how it is put forward. */
    FORCE,
    /** What hedges mean. */
    HEDGES,
    /** How values compare, by their type. */
    TYPES,
    /** Who counts as one voice. */
    VOICES,
    /** What letters mean and weigh. */
    LETTERS,
    /** How two claims are compared. */
    PAIRS,
    /** How two claims can stand to each other. */
    RELATIONS,
    /** Why they do. */
    REASONS,
    /** How the answer is picked. */
    CHOICE,
    /** What decides between answers that are equally well founded. */
    TIES,
    /** What makes a verdict. */
    VERDICTS,
    /** What verdicts mean. */
    MEANINGS,
    /** What the sources have in common. */
    GROUND,
    /** How sure the rules are. */
    CONFIDENCE,
    /** What makes them less sure. */
    STEPS_DOWN,
    /** What levels of confidence mean. */
    LEVELS,
    /** What the desk can say of a position. */
    RULINGS,
    /** What the site asks of its evidence besides. */
    SITE,
    /** Words for what is still to come. */
    LIKELIHOOD
}
