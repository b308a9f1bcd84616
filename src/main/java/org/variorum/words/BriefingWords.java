package org.variorum.words;

/** Briefings, and the pages of texts. */
public interface BriefingWords extends PageText {

    /** Who wrote it: a sentence. */
    Gapped by();

    /** The label of the last correction, a link to all of them. */
    String corrected();

    /** The heading of the questions on which it rests. */
    String questions();

    /** The heading of how its findings were reached. */
    String how();

    /** How they were, in short, with a link to the method. */
    Phrase method();

    /** The heading of what was corrected anywhere. */
    String amended();

    /** That nothing was: a sentence. */
    String nothingAmended();

    /** What stands before its translations. */
    String translations();

    /** The heading of what is found on the questions on which it rests before all. */
    String found();

    /** On how many of its questions sources contradict each other. */
    Counted contradicted();

    /** What stands before its headings. */
    String contents();

    /** What the links to other briefings are called. */
    String readOn();

    /** What stands before the briefing that was published before it. */
    String previous();

    /** What stands before the briefing that was published after it. */
    String next();

    /** The heading of briefings that have most in common with it. */
    String related();
}
