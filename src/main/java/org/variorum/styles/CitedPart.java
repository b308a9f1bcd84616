package org.variorum.styles;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.LocatorTerm;

/**
 * A part of a work that is cited.
 *
 * @param label what kind of part, as CSL calls it, {@code paragraph}
 * @param value which one, {@code 2}
 */
record CitedPart(String label, String value) {

    /** What is said in words, of which no label says what it is. */
    private static final String IN_WORDS = "words";

    /** No part: the work as a whole. */
    static final CitedPart NONE = new CitedPart("page", "");

    private static final Pattern BETWEEN = Pattern.compile("[-–,&\\s]+");
    private static final Pattern NUMBER = Pattern.compile("[ivxlcdmIVXLCDM]+[.,;]?|\\p{L}?\\d\\S*");

    /** What an author wrote, {@code para. 2}. */
    static CitedPart of(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return NONE;
        }
        for (LocatorTerm term : LocatorTerm.values()) {
            Matcher begin = term.pattern().matcher(text);
            String value = begin.lookingAt() ? text.substring(begin.end()).strip() : "";
            if (NUMBER.matcher(BETWEEN.split(value, 2)[0]).matches()) {
                return new CitedPart(term.csl(), value);
            }
        }
        return new CitedPart(Character.isDigit(text.charAt(0)) ? "page" : IN_WORDS, text);
    }

    /** Whether it is more than one. */
    static boolean isPlural(String value) {
        return Arrays.stream(BETWEEN.split(value, -1))
                        .filter(part -> NUMBER.matcher(part).matches())
                        .count()
                > 1;
    }

    /** The same, if there is any. */
    Optional<CitedPart> some() {
        return value.isEmpty() ? Optional.empty() : Optional.of(this);
    }
}
