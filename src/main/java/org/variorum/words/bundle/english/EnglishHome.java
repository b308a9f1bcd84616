package org.variorum.words.bundle.english;

import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.HomeWords;

/** The first page, and the pages of briefings behind it, in English. */
final class EnglishHome implements HomeWords {

    @Override
    public Counted briefings() {
        return EnglishGrammar.counted("{0} briefing", "{0} briefings");
    }

    @Override
    public Counted questions() {
        return EnglishGrammar.counted("{0} question", "{0} questions");
    }

    @Override
    public Counted claims() {
        return EnglishGrammar.counted("{0} claim", "{0} claims");
    }

    @Override
    public Counted reports() {
        return EnglishGrammar.counted("{0} report", "{0} reports");
    }

    @Override
    public Counted outlets() {
        return EnglishGrammar.counted("{0} outlet", "{0} outlets");
    }

    @Override
    public Gapped read() {
        return Gapped.pattern("{0} in {1} by {2}");
    }

    @Override
    public String latest() {
        return "Latest briefings";
    }

    @Override
    public String none() {
        return "There are no briefings yet.";
    }

    @Override
    public Counted earlier() {
        return EnglishGrammar.counted("{0} earlier briefing", "{0} earlier briefings");
    }

    @Override
    public String disputed() {
        return "Disputed now";
    }

    @Override
    public String agreed() {
        return "No question on which sources contradict each other is open.";
    }

    @Override
    public String contradicted() {
        return "Open questions on which sources contradict each other.";
    }

    @Override
    public String allQuestions() {
        return "All questions with their answers";
    }

    @Override
    public String corrections() {
        return "Recent corrections";
    }

    @Override
    public String uncorrected() {
        return "None so far.";
    }

    @Override
    public String settled() {
        return "Other contradictions";
    }

    @Override
    public String settledAllTheSame() {
        return "Questions on which sources contradict each other, and which are settled or set aside.";
    }
}
