package org.variorum.edition;

/** What a run does, one after the other. */
public enum Stage {
    /** Files are read and parsed, and names find what they mean. */
    READING("reading files"),
    /** Claims are held against each other. */
    RECONCILING("reconciling claims"),
    /** Mistakes are looked for. */
    CHECKING("checking"),
    /** Briefings are read, checked and, in a build, made, one after the other, so that none is held longer than it takes. */
    BRIEFINGS("working on briefings"),
    /** What each page tells of, and where it goes. */
    PLANNING("planning pages"),
    /** Files are made and written. */
    WRITING("writing pages");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    /** What users are told that a run does. */
    public String words() {
        return words;
    }
}
