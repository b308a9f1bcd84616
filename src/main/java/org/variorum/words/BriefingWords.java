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
}
