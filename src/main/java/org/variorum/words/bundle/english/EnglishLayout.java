package org.variorum.words.bundle.english;

import org.variorum.words.Gapped;
import org.variorum.words.LayoutWords;
import org.variorum.words.Phrase;

/** What stands around every page, and where an address leads nowhere, in English. */
final class EnglishLayout implements LayoutWords {

    @Override
    public String comma() {
        return ", ";
    }

    @Override
    public String semicolon() {
        return "; ";
    }

    @Override
    public String skip() {
        return "Skip to the text";
    }

    @Override
    public String more() {
        return "More";
    }

    @Override
    public Gapped publishedBy() {
        return Gapped.pattern("Published by {0}.");
    }

    @Override
    public Gapped textUnder() {
        return Gapped.pattern("Text under {0}.");
    }

    @Override
    public String howFound() {
        return "How findings are reached";
    }

    @Override
    public String nothingThere() {
        return "There is no such page";
    }

    @Override
    public Phrase lost() {
        return Phrase.fill(
                "The address leads nowhere; the page may have been renamed. Start at {the home page}, or look here:");
    }

    @Override
    public String allQuestions() {
        return "All questions";
    }

    @Override
    public String allWorks() {
        return "All works cited";
    }

    @Override
    public Gapped and() {
        return Gapped.pattern("{0} and {1}");
    }

    @Override
    public String noSuchPage() {
        return "There is no such page.";
    }

    @Override
    public Gapped hostedBy() {
        return Gapped.pattern("Part of {0}");
    }

    @Override
    public String feed() {
        return "Feed";
    }

    @Override
    public String data() {
        return "Data";
    }

    @Override
    public String table() {
        return "Findings as a table";
    }

    @Override
    public String mistake() {
        return "Report a mistake";
    }

    @Override
    public Gapped mistakeOn() {
        return Gapped.pattern("Mistake on: {0}");
    }
}
