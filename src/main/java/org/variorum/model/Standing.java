package org.variorum.model;

/** How a claim stands to the answer of its question. */
public enum Standing {
    /** It is the answer. */
    ANSWER,
    /** It leaves room for the answer, or says less or more that agrees with it. */
    FITS,
    /** It is about another role, period, measure or place. */
    OTHER,
    /** It was true once, or was corrected. */
    REPLACED,
    /** It cannot hold if the answer does. */
    AGAINST,
    /** There is no answer yet. */
    OPEN,
    /** No rule compares it with the answer. */
    NOT_COMPARED
}
