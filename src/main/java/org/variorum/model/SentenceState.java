package org.variorum.model;

/** How a sentence that rests on a finding stands, which is another thing than how the sources stand. */
public enum SentenceState {
    /** What is found bears it out. */
    HOLDS,
    /** What it is about is open. */
    OPEN,
    /** What it says was true once, or was a plan, and has been replaced since. */
    OVERTAKEN
}
