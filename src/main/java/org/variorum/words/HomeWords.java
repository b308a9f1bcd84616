package org.variorum.words;

/** The first page, and the pages of briefings behind it. */
public interface HomeWords extends PageText {

    /** How many briefings there are. */
    Counted briefings();

    /** How many questions there are. */
    Counted questions();

    /** How many claims there are, as {@link #read} has it. */
    Counted claims();

    /** How many reports there are, as {@link #read} has it. */
    Counted reports();

    /** How many outlets there are, as {@link #read} has it. */
    Counted outlets();

    /** What was read: claims, in reports, by outlets. */
    Gapped read();

    /** The heading of the newest briefings. */
    String latest();

    /** That there are no briefings: a sentence. */
    String none();

    /** How many briefings are folded. */
    Counted earlier();

    /** The heading of open questions on which sources contradict each other. */
    String disputed();

    /** That there are none: a sentence. */
    String agreed();

    /** What they are: a sentence. */
    String contradicted();

    /** The link to all questions. */
    String allQuestions();

    /** The heading of what was corrected. */
    String corrections();

    /** That nothing was: a sentence. */
    String uncorrected();

    /** The heading of questions on which sources contradict each other and which are settled or set aside. */
    String settled();

    /** What they are: a sentence. */
    String settledAllTheSame();
}
