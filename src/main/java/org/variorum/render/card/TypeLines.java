package org.variorum.render.card;

import java.util.ArrayList;
import java.util.List;
import org.variorum.fonts.Printable;

/**
 * A text in lines of a face.
 *
 * @param face the face
 * @param lines the lines, one at least
 */
record TypeLines(Face face, List<String> lines) {

    /** How far one line stands below the other, as a part of the size. */
    private static final float LEADING = 1.24f;

    /** Copies the list. */
    TypeLines {
        lines = List.copyOf(lines);
    }

    /**
     * A text broken where it may be, or where a word alone is wider than a line: lines of much the same length, one more than there may be
     * where there is no end of them.
     *
     * @param most how many there may be
     */
    static TypeLines of(String text, Face face, int width, int most) {
        List<String> lines = broken(text, face, width, most);
        int narrower = width;
        for (int step = width / 4; step >= 8 && lines.size() > 1 && lines.size() <= most; step /= 2) {
            if (broken(text, face, narrower - step, most).size() == lines.size()) {
                narrower -= step;
            }
        }
        return new TypeLines(face, narrower < width ? broken(text, face, narrower, most) : lines);
    }

    /** How high they are. */
    int height() {
        return lines.size() * step();
    }

    /** How far one stands below the other. */
    int step() {
        return Math.round(face.size() * LEADING);
    }

    private static List<String> broken(String text, Face face, int width, int most) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length() && lines.size() <= most) {
            int fitting = face.fitting(text, from, width);
            int end = fitting == text.length() ? fitting : lastBreak(text, from, fitting);
            lines.add(text.substring(from, end).strip());
            from = end;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** Where a line ends at the latest that has room up to a place: behind a word, else within one. */
    private static int lastBreak(String text, int from, int fitting) {
        for (int at = fitting; at > from; at--) {
            if (text.charAt(at) == ' ' || mayBreak(text.charAt(at - 1), text.charAt(at))) {
                return at;
            }
        }
        return fitting;
    }

    private static boolean mayBreak(char before, char after) {
        boolean dash = (before == '-' || before == '\u2013' || before == '\u2014' || before == '/')
                && (after < '0' || after > '9');
        boolean ideographs = (Printable.isIdeograph(after) && !isOpening(before))
                || (Printable.isIdeograph(before) && !isClosing(after));
        return after != ' ' && (before == ' ' || dash || ideographs);
    }

    /** What does not end a line. */
    private static boolean isOpening(char c) {
        return "([{\u2018\u201c\u3008\u300a\u300c\u300e\u3010\u3014\uff08".indexOf(c) >= 0;
    }

    /** What does not begin one. */
    private static boolean isClosing(char c) {
        return ")]}.,:;!?%\u2019\u201d\u2026\u3001\u3002\u3009\u300b\u300d\u300f\u3011\u3015\uff01\uff09\uff0c\uff1a\uff1b\uff1f"
                        .indexOf(c)
                >= 0;
    }
}
