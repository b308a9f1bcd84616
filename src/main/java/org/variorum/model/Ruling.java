package org.variorum.model;

/** What the desk says of one position. */
public enum Ruling {
    /** It holds. */
    UPHELD("Upheld"),
    /** It holds in part. */
    PARTLY_RIGHT("Partly right"),
    /** The words hold, of somebody else. */
    MISATTRIBUTED("Misattributed"),
    /** It holds, but less exactly than it could. */
    IMPRECISE("Imprecise"),
    /** It held, and was replaced. */
    SUPERSEDED("Superseded"),
    /** Something was lost or changed in copying. */
    GARBLED("Garbled"),
    /** Nothing backs it. */
    UNSUPPORTED("Unsupported"),
    /** The desk does not rule on it. */
    NOT_RATED("Not rated");

    private final String label;

    Ruling(String label) {
        this.label = label;
    }

    /** The ruling as a label; a site may use words of its own. */
    public String label() {
        return label;
    }
}
