package org.variorum.words.bundle.english;

import org.variorum.words.EventWords;

/** The pages of events, in English. */
final class EnglishEventPage implements EventWords {

    @Override
    public String when() {
        return "When";
    }

    @Override
    public String where() {
        return "Where";
    }

    @Override
    public String notRecorded() {
        return "not recorded";
    }

    @Override
    public String questions() {
        return "Questions that turn on it";
    }

    @Override
    public String none() {
        return "None.";
    }

    @Override
    public String reports() {
        return "Reports that speak of it";
    }

    @Override
    public String reportsOn() {
        return "Reports on this event";
    }

    @Override
    public String timeline() {
        return "The whole timeline";
    }
}
