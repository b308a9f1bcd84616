package org.variorum.words.bundle.english;

import org.variorum.words.BriefingWords;
import org.variorum.words.Counted;
import org.variorum.words.Gapped;
import org.variorum.words.Phrase;

/** Briefings, and the pages of texts, in English. */
final class EnglishBriefingPage implements BriefingWords {

    @Override
    public Gapped by() {
        return Gapped.pattern("By {0}.");
    }

    @Override
    public String corrected() {
        return "Corrected";
    }

    @Override
    public String questions() {
        return "The questions it turns on";
    }

    @Override
    public String how() {
        return "How we know";
    }

    @Override
    public Phrase method() {
        return Phrase.fill(
                "A mark behind a sentence gives the finding on which it rests. Reports that copy each other count as one origin, and the more reliable the source, the more its origin weighs: {the method}.");
    }

    @Override
    public String amended() {
        return "What was corrected";
    }

    @Override
    public String nothingAmended() {
        return "Nothing so far.";
    }

    @Override
    public String translations() {
        return "In other languages:";
    }

    @Override
    public String found() {
        return "What was found";
    }

    @Override
    public Counted contradicted() {
        return EnglishGrammar.counted(
                "Sources contradict each other on {0} of its questions",
                "Sources contradict each other on {0} of its questions");
    }

    @Override
    public String contents() {
        return "Contents";
    }

    @Override
    public String readOn() {
        return "Read on";
    }

    @Override
    public String previous() {
        return "Previous briefing:";
    }

    @Override
    public String next() {
        return "Next briefing:";
    }

    @Override
    public String related() {
        return "Related briefings";
    }
}
