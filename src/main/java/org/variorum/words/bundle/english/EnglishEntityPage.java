package org.variorum.words.bundle.english;

import org.variorum.words.EntityWords;
import org.variorum.words.Gapped;

/** The pages of people, bodies, places and things, in English. */
final class EnglishEntityPage implements EntityWords {

    @Override
    public String alsoCalled() {
        return "Also called";
    }

    @Override
    public String partOf() {
        return "Part of";
    }

    @Override
    public String whichIsPartOf() {
        return ", which is part of ";
    }

    @Override
    public String oneOf() {
        return "One of";
    }

    @Override
    public String holds() {
        return "Holds";
    }

    @Override
    public String about() {
        return "Questions about it";
    }

    @Override
    public String given() {
        return "Given as an answer";
    }

    @Override
    public String rightOrWrong() {
        return "To these questions somebody gives it as an answer, right or wrong.";
    }

    @Override
    public String happened() {
        return "What happened there";
    }

    @Override
    public String nothing() {
        return "No question turns on it.";
    }

    @Override
    public Gapped occursIn() {
        return Gapped.pattern("{0}: where it occurs in this site.");
    }
}
