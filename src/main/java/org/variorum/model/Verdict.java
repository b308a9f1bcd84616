package org.variorum.model;

/** What the claims on a question come to, taken together. */
public enum Verdict {
    /** All say the same. */
    AGREEMENT("Sources agree"),
    /** They differ without contradicting each other. */
    COMPATIBLE("Compatible"),
    /** The same in other words. */
    PARAPHRASE("Same in other words"),
    /** Later or corrected claims replaced earlier ones. */
    SUPERSEDED("Superseded"),
    /** They contradict each other, and one side outweighs. */
    CONTRADICTION("Contradiction"),
    /** They contradict each other, and no side outweighs. */
    UNRESOLVED("Unresolved"),
    /** All goes back to one origin. */
    SINGLE_SOURCE("Single source");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** The verdict as a label. */
    public String label() {
        return label;
    }

    /** Whether sources contradict each other, settled or not. */
    public boolean isConflict() {
        return this == CONTRADICTION || this == UNRESOLVED;
    }
}
