package org.variorum.recall;

/** What a {@link Trace} has of the answers of a rule. */
public enum Keeping {
    /** Nothing: an answer that is worked out again counts as another one. */
    NOTHING,
    /** A digest, to tell whether it is another one. Answers must be records, enums, texts, numbers, dates, and collections of these. */
    DIGEST,
    /** The whole, which is not worked out again as long as it holds: small answers of which very many are asked for together. */
    ANSWER
}
