package org.variorum.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.LocatorTerm;

/**
 * Divides what stands behind a citation key into locator and suffix, as Pandoc's citeproc does: a locator is a term such
 * as {@code p.} and the numbers behind it, or numbers alone, or anything in braces.
 */
final class Locators {

    /** Neither locator nor suffix. */
    static final Parts NONE = new Parts("", "");

    /** The locator terms of CSL in English, long and short. */
    private static final String TERM = LocatorTerm.anyForm();

    private static final String UNIT = "[\\p{L}\\p{N}\\p{S}:–-]+(?:\\.[\\p{L}\\p{N}\\p{S}:–-]+)*+";
    private static final String DIGITS = "(?=[^\\s\\d,;]*\\d)" + UNIT;
    private static final String ROMAN = "[ivxlcdmIVXLCDM]+(?:[–-][ivxlcdmIVXLCDM]+)?(?![\\p{L}\\p{N}])";
    private static final String NUMBER = "(?:" + ROMAN + "|" + DIGITS + ")";

    // locator: term space? number (","? space number)*
    private static final Pattern LABELLED =
            Pattern.compile("(?i:" + TERM + ")\\s*+" + NUMBER + "(?:,?\\s" + NUMBER + ")*+");
    // locator: number (","? space number)*, the first with a digit in front
    private static final Pattern BARE = Pattern.compile("(?=\\d)" + DIGITS + "(?:,?\\s" + DIGITS + ")*+");
    // locator: "{" any "}"
    private static final Pattern BRACED = Pattern.compile("\\{([^{}]*+)\\}");

    private Locators() {}

    /**
     * What stands behind a key.
     *
     * @param locator where in the work
     * @param suffix the rest as it is written, with the comma or the space before it
     */
    record Parts(String locator, String suffix) {}

    /** Divides a text. */
    static Parts split(String behindKey) {
        String text = tidy(behindKey);
        if (text.isEmpty()) {
            return NONE;
        }
        Matcher locator = form(text.charAt(0)).matcher(text);
        if (!locator.lookingAt()) {
            return new Parts("", behindKey.stripTrailing());
        }
        String found = locator.pattern() == BRACED ? locator.group(1).strip() : locator.group();
        return new Parts(found, text.substring(locator.end()).stripTrailing());
    }

    /** The one form that a locator can have which begins with a character. */
    private static Pattern form(char first) {
        if (first == '{') {
            return BRACED;
        }
        return first >= '0' && first <= '9' ? BARE : LABELLED;
    }

    /** Without the comma and the space that join it to what stands before. */
    static String tidy(String text) {
        String rest = text.strip();
        return rest.startsWith(",") ? rest.substring(1).strip() : rest;
    }
}
