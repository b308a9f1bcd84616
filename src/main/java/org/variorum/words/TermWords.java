package org.variorum.words;

/** What things are called at the head of a page, of a column or of a line. */
public interface TermWords extends PageText {

    /** A briefing. */
    String briefing();

    /** A question. */
    String question();

    /** A report. */
    String report();

    /** An outlet. */
    String outlet();

    /** An event. */
    String event();

    /** A finding. */
    String finding();

    /** A claim. */
    String claim();

    /** A person, body, place or thing whose kind nobody has said. */
    String entity();

    /** A tag. */
    String tag();

    /** The answer to a question. */
    String answer();

    /** The verdict on a question. */
    String verdict();

    /** How sure that is. */
    String confidence();

    /** Whether a question is settled. */
    String status();

    /** When something was. */
    String date();

    /** How reliable a source is, from A to F. */
    String letter();

    /** What kind of source it is. */
    String kind();

    /** On whose side it is. */
    String side();

    /** Several briefings. */
    String briefings();

    /** Several questions. */
    String questions();

    /** Several reports. */
    String reports();

    /** How many claims there are. */
    String claims();

    /** Works that are cited. */
    String sources();

    /** What was corrected. */
    String corrections();

    /** What all voices share. */
    String commonGround();

    /** What is of no special role or scope. */
    String inGeneral();
}
