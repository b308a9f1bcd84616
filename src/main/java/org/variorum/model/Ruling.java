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
    /** A later count, or what came of a plan, took its place. */
    SUPERSEDED,
    /** Those who said it took it back or corrected it. */
    WITHDRAWN,
    /** Something was lost or changed in copying. */
    GARBLED,
    /** It cannot hold beside the answer, or nothing backs it. */
    UNSUPPORTED,
    /** It may hold: it says more than the answer does. */
    UNPROVEN,
    /** The desk does not rule on it. */
    NOT_RATED
}
