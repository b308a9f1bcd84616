package org.variorum.check;

import java.util.List;
import java.util.Set;

/**
 * What a sentence can be about, as its words show. Each text is looked at once, word by word; only where one of these words
 * stands is it cut into sentences, and only those that have its cue does a lint read. A cue promises nothing: it stands
 * wherever a lint could find something, and elsewhere too.
 */
enum Cue {
    WEEKDAY("monday tuesday wednesday thursday friday saturday sunday"),
    RELATIVE_TIME("yesterday today tonight tomorrow week month year"),
    LIKELIHOOD("chance likely unlikely remote remotely probable probably improbable improbably odds certain certainly"),
    CONFIDENCE("confidence"),
    CERTAIN("certainly undisputed undisputedly indisputable indisputably undoubtedly undeniable undeniably"
            + " unquestionable unquestionably definitely definitively conclusively proven confirmed doubt certain"
            + " clear established fact question"),
    INDEPENDENT("independently independent separate"),
    HEADLINE("heading headings headline headlines subheading subheadings subheadline subheadlines title titles");

    private static final CueTable TABLE = new CueTable(List.of(values()));

    private final String words;

    Cue(String words) {
        this.words = words;
    }

    /** The words, in small letters. */
    List<String> words() {
        return List.of(words.split(" ", -1));
    }

    /** Those of which a word stands between two offsets of a text. */
    static Set<Cue> in(CharSequence text, int from, int to) {
        return TABLE.in(text, from, to);
    }
}
