package org.variorum.model;

/**
 * How far a source can be relied on: the letter of the NATO (Admiralty) system.
 */
public enum Reliability {
    /** Completely reliable. */
    A("completely reliable"),
    /** Usually reliable. */
    B("usually reliable"),
    /** Fairly reliable. */
    C("fairly reliable"),
    /** Not usually reliable. */
    D("not usually reliable"),
    /** Unreliable. */
    E("unreliable"),
    /** Cannot be judged. */
    F("cannot be judged");

    private final String meaning;

    Reliability(String meaning) {
        this.meaning = meaning;
    }

    /** What the letter means, in the system's own words. */
    public String meaning() {
        return meaning;
    }

    /** Whether this is {@code other} or better; F, which judges nothing, is better than none. */
    public boolean atLeast(Reliability other) {
        return compareTo(other) <= 0;
    }
}
