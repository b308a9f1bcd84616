package org.variorum.words.bundle;

import org.variorum.words.Language;
import org.variorum.words.bundle.english.English;

/** The languages that have a bundle. */
public final class Languages {

    /** What is spoken where no other language is asked for. */
    public static final Language ENGLISH = new English();

    private Languages() {}

    /** The language of a BCP 47 tag, whatever its region or script; English where none has a bundle. */
    public static Language of(String tag) {
        return ENGLISH;
    }
}
