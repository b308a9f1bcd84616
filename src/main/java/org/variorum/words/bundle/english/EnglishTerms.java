package org.variorum.words.bundle.english;

import org.variorum.words.TermWords;

/** What things are called at the head of a page, of a column or of a line, in English. */
final class EnglishTerms implements TermWords {

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
    public String outlet() {
        return "Outlet";
    }

    @Override
    public String event() {
        return "Event";
    }

    @Override
    public String finding() {
        return "Finding";
    }

    @Override
    public String claim() {
        return "Claim";
    }

    @Override
    public String entity() {
        return "Entity";
    }

    @Override
    public String tag() {
        return "Tag";
    }

    @Override
    public String answer() {
        return "Answer";
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
    public String status() {
        return "Status";
    }

    @Override
    public String date() {
        return "Date";
    }

    @Override
    public String letter() {
        return "Grade";
    }

    @Override
    public String kind() {
        return "Kind";
    }

    @Override
    public String side() {
        return "On the side of";
    }

    @Override
    public String briefings() {
        return "Briefings";
    }

    @Override
    public String questions() {
        return "Questions";
    }

    @Override
    public String reports() {
        return "Reports";
    }

    @Override
    public String claims() {
        return "Claims";
    }

    @Override
    public String sources() {
        return "Sources";
    }

    @Override
    public String corrections() {
        return "Corrections";
    }

    @Override
    public String commonGround() {
        return "Common ground";
    }

    @Override
    public String inGeneral() {
        return "In general";
    }
}
