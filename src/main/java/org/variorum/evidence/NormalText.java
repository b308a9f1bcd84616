package org.variorum.evidence;

import java.text.Normalizer;

/**
 * A text such that two that differ in nothing but typography are one:
 *
 * <ul>
 *   <li>composed (NFC), ligatures taken apart, characters without width left out; capitals stay
 *   <li>white space in a row is one blank; between Chinese or Japanese characters, and within guillemets, it is none
 *   <li>all quotation marks and apostrophes are {@code '}, several in a row are one
 *   <li>all dashes and hyphens are {@code -}, several in a row are one, without blanks around them
 *   <li>but a hyphen, minus or en dash right before a digit, and behind a blank, a bracket, a quotation mark or nothing, is the minus of a number
 *   <li>an ellipsis is three points
 *   <li>in text from a PDF hyphens between letters, or at the end of a line, are left out: nobody can tell those of words from those
 *       of lines
 * </ul>
 *
 * <p>One look at each character.
 */
final class NormalText {

    /** Below this every character is composed. */
    private static final int FIRST_TO_COMPOSE = 0x300;

    /** More marks on one letter are none that anybody writes, and to sort them takes as long as their square (UAX #15, D4). */
    private static final int MOST_MARKS = 30;

    private static final char JOINER = '\u034F';

    private static final String QUOTES = "'\"`´‘’‚‛“”„‟«»‹›′″‵‶「」『』〝〞〟＂＇ʼʻˮ";

    private static final String DASHES = "-‐‑‒–—―−﹘﹣－⸺⸻";

    private static final String MINUSES = "-‐‑‒–−﹣－";

    /** Behind these, or a blank, the sign of a number stands. */
    private static final String BEFORE_SIGN = "'([{";

    /** The sign of a number in normal form. */
    static final char MINUS = '−';

    private static final String HYPHENS = "-‐‑";

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private static final char FIRST_LIGATURE = '\uFB00';

    private final boolean print;
    private final StringBuilder normal;
    private boolean blank;
    private boolean tight;
    private boolean hyphen;
    private boolean sign;
    private boolean blankBeforeSign;
    private boolean lineEnd;

    private NormalText(int length, boolean print) {
        this.normal = new StringBuilder(length);
        this.print = print;
    }

    /**
     * The normal form of a text.
     *
     * @param print whether it is, or is compared with, text with lines broken for print
     */
    static String of(String text, boolean print) {
        String composed = composed(text);
        NormalText normal = new NormalText(composed.length(), print);
        int c;
        for (int i = 0; i < composed.length(); i += Character.charCount(c)) {
            c = composed.codePointAt(i);
            normal.add(c);
        }
        return normal.normal.toString();
    }

    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_TO_COMPOSE) {
                return Normalizer.normalize(safe(text), Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** A text in which no letter has more than so many marks in a row. */
    private static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        int marks = 0;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                safe.append(JOINER);
                marks = 1;
            }
            safe.appendCodePoint(c);
        }
        return safe.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return c >= FIRST_TO_COMPOSE
                && (type == Character.NON_SPACING_MARK
                        || type == Character.COMBINING_SPACING_MARK
                        || type == Character.ENCLOSING_MARK);
    }

    private void add(int c) {
        if (c > ' ' && c < 0x7F && c != '\'' && c != '"' && c != '`' && c != '-') {
            put(c);
        } else if (isBlank(c)) {
            blank = true;
            lineEnd |= c == '\n';
        } else if (QUOTES.indexOf(c) >= 0) {
            quote(c);
        } else if (DASHES.indexOf(c) >= 0) {
            dash(c);
        } else if (c == '…') {
            put('.');
            put('.');
            put('.');
        } else if (c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length) {
            LIGATURES[c - FIRST_LIGATURE].chars().forEach(this::put);
        } else if (!isWithoutWidth(c)) {
            put(c);
        }
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isWithoutWidth(int c) {
        return Character.getType(c) == Character.FORMAT || c == JOINER || (c >= 0xFE00 && c <= 0xFE0F);
    }

    private void quote(int c) {
        if (c == '»' || c == '›') {
            blank = false;
        }
        if (blank || last() != '\'') {
            put('\'');
        }
        tight = c == '«' || c == '‹';
        hyphen = false;
    }

    private void dash(int c) {
        hyphen = !blank && HYPHENS.indexOf(c) >= 0 && last() != '-';
        int last = last();
        sign = MINUSES.indexOf(c) >= 0
                && last != '-'
                && !(blank && Character.isDigit(last))
                && (last == 0 || (blank && !tight) || BEFORE_SIGN.indexOf(last) >= 0);
        blankBeforeSign = blank && last != 0;
        lineEnd = false;
        blank = false;
        if (last != '-') {
            normal.append('-');
        }
        tight = true;
    }

    private void put(int c) {
        int last = last();
        if (sign && !blank && last == '-' && Character.isDigit(c)) {
            normal.setLength(normal.length() - 1);
            normal.append(blankBeforeSign ? " " : "").append(MINUS);
        } else if (blank && !tight && last != 0 && !(isWithoutBlanks(last) && isWithoutBlanks(c))) {
            normal.append(' ');
        } else if (print && hyphen && (!blank || lineEnd) && Character.isLetter(c) && isBehindLetter()) {
            normal.setLength(normal.length() - 1);
        }
        blank = false;
        tight = false;
        hyphen = false;
        sign = false;
        normal.appendCodePoint(c);
    }

    private int last() {
        return normal.isEmpty() ? 0 : normal.codePointBefore(normal.length());
    }

    private boolean isBehindLetter() {
        return normal.length() > 1 && Character.isLetter(normal.codePointBefore(normal.length() - 1));
    }

    /** Whether words of its script stand without blanks between them. */
    static boolean isWithoutBlanks(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> c >= 0x3000 && c <= 0x303F;
        };
    }
}
