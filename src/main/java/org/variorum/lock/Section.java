package org.variorum.lock;

/** A part of the lock that one room keeps, and the others leave as it is. */
public enum Section {
    /** What private copies showed. */
    EVIDENCE,
    /** What was published. */
    PUBLISHED
}
