package org.variorum.model;

/** What kind of source a report is. */
public enum SourceKind {
    /** The speaker's own words: a statement, a law, a document. */
    PRIMARY,
    /** A news agency. */
    WIRE,
    /** A newspaper, printed or online. */
    NEWSPAPER,
    /** A radio or television station. */
    BROADCASTER,
    /** A medium that a state directs. */
    STATE_MEDIA,
    /** A research body or an analyst. */
    ANALYSIS,
    /** A blog or a social network. */
    SOCIAL,
    /** A reworded copy of somebody else's report. */
    REWRITE,
    /** A work of reference. */
    REFERENCE
}
