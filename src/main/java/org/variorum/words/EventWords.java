package org.variorum.words;

/** The pages of events. */
public interface EventWords extends PageText {

    /** When it was. */
    String when();

    /** Where it was. */
    String where();

    /** What stands where nobody has said where. */
    String notRecorded();

    /** The heading of questions that turn on it. */
    String questions();

    /** That there are none: a sentence. */
    String none();

    /** The heading of reports that speak of it. */
    String reports();

    /** The caption of these reports. */
    String reportsOn();

    /** The link to the timeline. */
    String timeline();
}
