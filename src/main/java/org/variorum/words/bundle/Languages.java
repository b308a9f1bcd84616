package org.variorum.words.bundle;

import java.util.List;
import org.variorum.words.Language;
import org.variorum.words.bundle.arabic.Arabic;
import org.variorum.words.bundle.english.English;
import org.variorum.words.bundle.korean.Korean;

/** The languages that have a bundle. */
public final class Languages {

    /** What is spoken where no other language is asked for. */
    public static final Language ENGLISH = new English();

    private static final List<Language> ALL = List.of(ENGLISH, new Korean(), new Arabic());

    private Languages() {}

    /** Every language that has a bundle. */
    public static List<Language> all() {
        return ALL;
    }

    /** The language of a BCP 47 tag, whatever its region or script; English where none has a bundle. */
    public static Language of(String tag) {
        return ALL.stream().filter(l -> l.isOf(tag)).findFirst().orElse(ENGLISH);
    }
}
