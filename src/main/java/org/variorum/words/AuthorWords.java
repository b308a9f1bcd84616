package org.variorum.words;

/** The pages of those who write briefings and decide questions. */
public interface AuthorWords extends PageText {

    /** What they do. */
    String role();

    /** Their own page elsewhere. */
    String address();

    /** The heading of the questions that they decided. */
    String decided();

    /** What their page holds: a sentence. */
    Gapped did();
}
