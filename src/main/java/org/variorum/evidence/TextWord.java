package org.variorum.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text in normal form, or a part of one that ends with a hyphen, or a character of a script without blanks.
 *
 * @param text as it stands
 * @param folded without regard to capitals and to marks at its ends
 * @param start where it begins
 */
record TextWord(String text, String folded, int start) {

    /** Where it ends. */
    int end() {
        return start + text.length();
    }

    /** Whether the next one is of the same word. */
    boolean goesOn() {
        return text.endsWith("-");
    }

    /** So many of a text, from some place on. */
    static List<TextWord> in(String text, int from, int most) {
        List<TextWord> words = new ArrayList<>();
        for (int at = start(text, from); at < text.length() && words.size() < most; ) {
            int end = end(text, at);
            String word = text.substring(at, end);
            words.add(new TextWord(word, folded(word), at));
            at = start(text, end);
        }
        return words;
    }

    /** Where the next one begins. */
    static int start(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Where one ends that begins there. */
    static int end(String text, int start) {
        int to = start;
        do {
            to += Character.charCount(text.codePointAt(to));
        } while (to < text.length()
                && text.charAt(to) != ' '
                && text.charAt(to - 1) != '-'
                && !NormalText.isWithoutBlanks(text.codePointBefore(to))
                && !NormalText.isWithoutBlanks(text.codePointAt(to)));
        return to;
    }

    /** A word without regard to capitals and to marks at its ends. */
    static String folded(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !isOfWord(word.charAt(from))) {
            from++;
        }
        while (to > from && !isOfWord(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
