package org.variorum.check;

import java.util.Arrays;

/** What stands in quotation marks: the words of others. */
final class QuotedText {

    private static final String OPENING = "“\"«";
    private static final String CLOSING = "”\"»";

    private QuotedText() {}

    /** A text with these words and their marks as spaces; what is opened and never closed is no quotation. */
    static String blanked(String text) {
        int[] last = new int[CLOSING.length()];
        for (int i = 0; i < last.length; i++) {
            last[i] = text.lastIndexOf(CLOSING.charAt(i));
        }
        return Arrays.stream(last).max().orElse(-1) > 0 ? blanked(text, last) : text;
    }

    private static String blanked(String text, int[] last) {
        char[] own = text.toCharArray();
        int at = 0;
        while (at < own.length) {
            int kind = OPENING.indexOf(own[at]);
            if (kind >= 0 && last[kind] > at) {
                int end = text.indexOf(CLOSING.charAt(kind), at + 1) + 1;
                Arrays.fill(own, at, end, ' ');
                at = end;
            } else {
                at++;
            }
        }
        return new String(own);
    }
}
