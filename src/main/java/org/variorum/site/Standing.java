package org.variorum.site;

/** How a claim stands to the answer of its question. */
public enum Standing {
    /** It is the answer. */
    ANSWER("gives the answer"),
    /** It leaves room for the answer, or says less or more that agrees with it. */
    FITS("fits the answer"),
    /** It is about another role, period, measure or place. */
    OTHER("speaks of something else"),
    /** It was true once, or was corrected. */
    REPLACED("was replaced"),
    /** It cannot hold if the answer does. */
    AGAINST("contradicts the answer"),
    /** There is no answer yet. */
    OPEN("the question is open"),
    /** No rule compares it with the answer. */
    NOT_COMPARED("is not compared with the answer");

    private final String text;

    Standing(String text) {
        this.text = text;
    }

    /** The standing, as the predicate of a sentence about a claim. */
    public String text() {
        return text;
    }
}
