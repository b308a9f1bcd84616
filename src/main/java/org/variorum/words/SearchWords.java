package org.variorum.words;

/** The page for looking things up. */
public interface SearchWords extends PageText {

    /** The heading. */
    String heading();

    /** What stands before the field into which a reader types. */
    String field();

    /** What is looked through: a sentence. */
    String what();

    /** What stands before how many were found, up to its number. */
    String found();

    /** That nothing was found: a sentence. */
    String nothing();

    /** That the index cannot be read: a sentence. */
    String missing();

    /** What shows more of what was found. */
    String more();

    /** The heading of what narrows things down. */
    String narrow();

    /** The heading of the lists that can be looked through instead. */
    String browse();

    /** How one finds things without scripts: a sentence. */
    String withoutScript();

    /** The link to all briefings. */
    String allBriefings();

    /** The link to all names. */
    String allNames();

    /** The link to all lists. */
    String lists();

    /** The link to all that has a date. */
    String allDates();

    /** In what respect pages differ in kind. */
    String kind();

    /** The same for verdicts. */
    String verdict();

    /** The same for confidence. */
    String confidence();

    /** An outlet, and in what respect reports differ by theirs. */
    String outlet();

    /** A person, body, place or thing, and in what respect questions differ by theirs. */
    String entity();

    /** In what respect things differ by their tags. */
    String tag();

    /** In what respect things differ by their years. */
    String year();

    /** Somebody who writes briefings or decides questions. */
    String author();

    /** What a page is that is a briefing. */
    String briefing();

    /** The same for a question. */
    String question();

    /** The same for a report. */
    String report();

    /** The same for an event. */
    String event();

    /** The same for a page about the site. */
    String page();

    /** What stands for the title of a report that has none. */
    String untitled();
}
