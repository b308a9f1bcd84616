package org.variorum.site;

/** How a claim stands to the answer of its question. */
public enum Standing {
    /** It is the answer. */
    ANSWER("Gives the answer"),
    /** It leaves room for the answer, or says less or more that agrees with it. */
    FITS("Fits the answer"),
    /** It is about another role, period, measure or place. */
    OTHER("About something else"),
    /** It was true once, or was corrected. */
    REPLACED("Replaced since"),
    /** It cannot hold if the answer does. */
    AGAINST("Contradicts the answer"),
    /** There is no answer yet. */
    OPEN("Question open"),
    /** No rule compares it with the answer. */
    NOT_COMPARED("Not compared");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** The standing as a label. */
    public String label() {
        return label;
    }
}
