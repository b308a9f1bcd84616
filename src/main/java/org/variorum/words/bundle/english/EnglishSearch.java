package org.variorum.words.bundle.english;

import org.variorum.words.SearchWords;

/** The page for looking things up, in English. */
final class EnglishSearch implements SearchWords {

    @Override
    public String heading() {
        return "Search";
    }

    @Override
    public String field() {
        return "Search for";
    }

    @Override
    public String what() {
        return "What pages are called and what they say in short is searched, with small typing errors and parts of words.";
    }

    @Override
    public String found() {
        return "Found:";
    }

    @Override
    public String nothing() {
        return "Nothing was found.";
    }

    @Override
    public String missing() {
        return "The index could not be loaded.";
    }

    @Override
    public String more() {
        return "Show more";
    }

    @Override
    public String narrow() {
        return "Narrow down";
    }

    @Override
    public String browse() {
        return "Browse instead";
    }

    @Override
    public String withoutScript() {
        return "The search needs JavaScript; these lists do not.";
    }

    @Override
    public String allBriefings() {
        return "All briefings";
    }

    @Override
    public String allNames() {
        return "All names";
    }

    @Override
    public String lists() {
        return "All lists";
    }

    @Override
    public String allDates() {
        return "Everything with a date";
    }

    @Override
    public String kind() {
        return "Kind";
    }

    @Override
    public String verdict() {
        return "Verdict";
    }

    @Override
    public String confidence() {
        return "Confidence";
    }

    @Override
    public String outlet() {
        return "Outlet";
    }

    @Override
    public String entity() {
        return "Name";
    }

    @Override
    public String tag() {
        return "Tag";
    }

    @Override
    public String year() {
        return "Year";
    }

    @Override
    public String author() {
        return "Author";
    }

    @Override
    public String briefing() {
        return "Briefing";
    }

    @Override
    public String question() {
        return "Question";
    }

    @Override
    public String report() {
        return "Report";
    }

    @Override
    public String event() {
        return "Event";
    }

    @Override
    public String page() {
        return "Page";
    }

    @Override
    public String untitled() {
        return "Without a title";
    }
}
