package org.variorum.evidence;

/**
 * Finds words in a text where they stand as words, from left to right, in steps in proportion to the text, however often the
 * beginning of the words stands in it (D. Knuth, J. Morris, V. Pratt, 1977).
 */
final class Seeker {

    private final String words;
    private final int[] border;
    private long steps;

    /** Looks for some words, at least one character. */
    Seeker(String words) {
        this.words = words;
        this.border = new int[words.length() + 1];
        border[0] = -1;
        int k = -1;
        for (int i = 0; i < words.length(); i++) {
            while (k >= 0 && words.charAt(k) != words.charAt(i)) {
                k = border[k];
            }
            border[i + 1] = ++k;
        }
    }

    /**
     * Where the words stand next; -1 if they do not.
     *
     * @param from at some place or behind it
     * @param limit and all of them before another
     */
    int next(String text, int from, int limit) {
        int k = 0;
        for (int i = from; i < limit; i++) {
            steps++;
            while (k >= 0 && words.charAt(k) != text.charAt(i)) {
                k = border[k];
                steps++;
            }
            if (++k == words.length()) {
                int start = i + 1 - k;
                if (isEdge(text, start) && isEdge(text, i + 1)) {
                    return start;
                }
                k = border[k];
            }
        }
        return -1;
    }

    /** How many characters there are. */
    int length() {
        return words.length();
    }

    /** How many looks at characters all searches have taken. */
    long steps() {
        return steps;
    }

    /** What may stand between two digits of one number, date or range. */
    private static final String WITHIN_NUMBER = ".,/:'-";

    /** Whether no word and no number goes on from before a place to behind it. */
    static boolean isEdge(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        } else if (text.charAt(at - 1) == NormalText.MINUS
                || isWithinNumber(text, at)
                || isWithinNumber(text, at - 1)) {
            return false;
        }
        int before = text.codePointBefore(at);
        int behind = text.codePointAt(at);
        return !isOfWord(before) || !isOfWord(behind) || isUnmarked(before) || isUnmarked(behind);
    }

    /** Whether a sign stands there between two digits. */
    private static boolean isWithinNumber(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && WITHIN_NUMBER.indexOf(text.charAt(at)) >= 0
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** In Korean, particles stand right behind a word; others have no blanks at all. */
    private static boolean isUnmarked(int c) {
        return NormalText.isWithoutBlanks(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }
}
