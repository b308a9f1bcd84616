package org.variorum.model;

/** What the desk says of one position. */
public enum Ruling {
    /** It holds. */
    UPHELD,
    /** It holds in part. */
    PARTLY_RIGHT,
    /** The words hold, of somebody else. */
    MISATTRIBUTED,
    /** It holds, but less exactly than it could. */
    IMPRECISE,
    /** It held, and was replaced. */
    SUPERSEDED,
    /** Something was lost or changed in copying. */
    GARBLED,
    /** Nothing backs it. */
    UNSUPPORTED,
    /** The desk does not rule on it. */
    NOT_RATED
}
