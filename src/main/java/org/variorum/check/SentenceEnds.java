package org.variorum.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where the sentences of a text end: behind a point, unless it belongs to an abbreviation, and before a capital or a digit. */
final class SentenceEnds {

    private static final String POINTS = ".!?";
    private static final String CLOSING = "\"”’)]";
    private static final String OPENING = "\"“‘([";
    private static final String WHITE = " \t\n\u000B\f\r";
    private static final Pattern ABBREVIATION = Pattern.compile("(?:^|[\\s(“\"])(?:\\p{L}\\.)*"
            + "(?:\\p{L}|Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Adm|Sen|Rep|No|Nos|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
            + "|vs|approx|Inc|Ltd|Co|Corp|paras?|pp?|vol)$");

    /** No abbreviation is longer. */
    private static final int LONGEST = 12;

    private SentenceEnds() {}

    /** The offset at which each sentence but the last ends and the next starts. */
    static List<Integer> in(CharSequence text) {
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            if (POINTS.indexOf(text.charAt(at)) < 0) {
                at++;
                continue;
            }
            int points = behind(POINTS, text, at);
            int closed = behind(CLOSING, text, points);
            int next = behind(WHITE, text, closed);
            boolean isEnd = next > closed && isBegin(text, next);
            if (isEnd && !isAbbreviation(text, from, at)) {
                ends.add(next);
                from = next;
            }
            at = isEnd ? next : points;
        }
        return ends;
    }

    private static int behind(String characters, CharSequence text, int from) {
        int at = from;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isBegin(CharSequence text, int from) {
        int at = behind(OPENING, text, from);
        if (at == text.length()) {
            return false;
        }
        int type = Character.getType(Character.codePointAt(text, at));
        return type == Character.UPPERCASE_LETTER || type == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** Whether the point at an offset belongs to the word before it in a sentence. */
    private static boolean isAbbreviation(CharSequence text, int sentence, int at) {
        CharSequence before = text.subSequence(Math.max(sentence, at - LONGEST), at);
        return text.charAt(at) == '.' && ABBREVIATION.matcher(before).find();
    }
}
