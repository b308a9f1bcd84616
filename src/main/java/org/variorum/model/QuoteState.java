package org.variorum.model;

/** How a quotation stands to the private copy of its source. */
public enum QuoteState {
    /** Its words stand there, once. */
    VERIFIED,
    /** Its words stand there in several places. */
    AMBIGUOUS,
    /** Its words stand there, but for what it leaves out or puts in brackets. */
    ABRIDGED,
    /** The words that it quotes stand there; other words stand beside them in it, which were not looked up. */
    PARTLY,
    /** Other words stand there. */
    ALTERED,
    /** Nothing like it stands there. */
    NOT_FOUND,
    /** There is a copy, and no text can be had from it. */
    UNREADABLE,
    /** It is other than when somebody who has the copy looked. */
    UNRECORDED,
    /** There is no copy, or nobody who has it has looked. */
    NO_COPY;

    /** Whether its words were found. */
    public boolean isFound() {
        return this == VERIFIED || this == AMBIGUOUS || this == ABRIDGED || this == PARTLY;
    }

    /** Whether somebody looked into a text, whatever was found. */
    public boolean isLookedUp() {
        return isFound() || this == ALTERED || this == NOT_FOUND;
    }
}
