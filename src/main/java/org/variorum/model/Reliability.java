package org.variorum.model;

/**
 * How far a source can be relied on: the letter of the NATO (Admiralty) system.
 */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** Cannot be judged. */
    F;

    /** Whether this is {@code other} or better; F, which judges nothing, is better than none. */
    public boolean atLeast(Reliability other) {
        return compareTo(other) <= 0;
    }
}
