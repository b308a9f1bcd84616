package org.variorum.load.exports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The abbreviations of a file, {@code @string{jh = "Journal of Harbours"}}. Each is written out when it is defined, from those before
 * it: so no chain of them has to be followed, and what all together may grow to has a limit.
 */
final class BibStrings {

    /** So many characters may come of all abbreviations of a file, each as often as it is used. */
    private static final int MOST = 16 << 20;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final Map<String, String> texts = new HashMap<>();
    private long grown;

    BibStrings() {
        MONTHS.forEach(month -> texts.put(month, month));
    }

    /** What an abbreviation stands for; itself where it is none. */
    Optional<String> get(String name) {
        return Optional.ofNullable(texts.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Defines one. */
    void define(String name, String text) {
        texts.put(name.toLowerCase(Locale.ROOT), text);
    }

    /** Whether a text may be written out once more. */
    boolean admits(String text) {
        grown += text.length();
        return grown <= MOST;
    }
}
