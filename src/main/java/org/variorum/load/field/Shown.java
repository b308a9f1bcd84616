package org.variorum.load.field;

import java.util.List;

/** Puts a piece of content into a message: on one line, in quotes, not too long. */
public final class Shown {

    private static final int MAX = 60;

    private Shown() {}

    /** A text in double quotes. */
    public static String quoted(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ");
        if (line.codePointCount(0, line.length()) <= MAX) {
            return "\"" + line + "\"";
        }
        return "\"" + line.substring(0, line.offsetByCodePoints(0, MAX)) + "…\"";
    }

    /** {@code one of a, b and c}. */
    public static String oneOf(List<String> words) {
        if (words.size() == 1) {
            return words.get(0);
        }
        int last = words.size() - 1;
        return "one of " + String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
