package org.variorum.render.part;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that pages use for what the model knows as constants. */
public final class Texts {

    private Texts() {}

    /** The words with a capital letter at their beginning. */
    public static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** A number with the word for one or for many. */
    public static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** A slug as words: hyphens become spaces. */
    public static String words(String slug) {
        return slug.replace('-', ' ');
    }

    static String join(Stream<String> parts, String separator) {
        return parts.filter(p -> !p.isEmpty()).collect(Collectors.joining(separator));
    }
}
