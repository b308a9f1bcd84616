package org.variorum.render.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room words take, by the widths of a wide sans-serif font, so that they fit in any other; and how they break into
 * lines. By tables of our own, because what Java knows of a character changes from release to release.
 */
final class Lettering {

    private static final double NARROW = 0.36;
    private static final double SMALL = 0.64;
    private static final double CAPITAL = 0.78;
    private static final double BROAD = 1.0;
    private static final double SQUARE = 1.05;

    private static final String NARROWS = " !'()*,-./:;I[]fijlrt|·–";
    private static final String BROADS = "%@MWmw—…";

    private Lettering() {}

    /** How wide words are, in pixels. */
    static double width(String words, double size) {
        return words.codePoints().mapToDouble(Lettering::width).sum() * size;
    }

    /** How wide a character is, in heights of the font. */
    private static double width(int c) {
        if (isMark(c)) {
            return 0;
        }
        if (NARROWS.indexOf(c) >= 0) {
            return NARROW;
        }
        if (BROADS.indexOf(c) >= 0) {
            return BROAD;
        }
        if (isSquare(c)) {
            return SQUARE;
        }
        return (c >= 'A' && c <= 'Z') || c > 0x24f ? CAPITAL : SMALL;
    }

    /** What stands over, under or between letters and takes no room. */
    private static boolean isMark(int c) {
        return (c >= 0x300 && c <= 0x36f)
                || (c >= 0x64b && c <= 0x65f)
                || (c >= 0x591 && c <= 0x5bd)
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2066 && c <= 0x2069)
                || (c >= 0xfe00 && c <= 0xfe0f);
    }

    /** Chinese, Japanese and Korean signs, and pictures: as wide as high, and a line may end behind each of them. */
    private static boolean isSquare(int c) {
        return (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6)
                || (c >= 0x1f000 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3fffd);
    }

    /** Whether words begin from the right: by the first letter that has a direction. */
    static boolean isFromRight(String words) {
        return words.codePoints()
                .filter(c -> isRight(c) || isLeft(c))
                .mapToObj(Lettering::isRight)
                .findFirst()
                .orElse(false);
    }

    /** Words within others: those that are read from the right turn nothing around them. */
    static String isolated(String words) {
        return isFromRight(words) ? "\u2068" + words + "\u2069" : words;
    }

    private static boolean isRight(int c) {
        return (c >= 0x5be && c <= 0x8ff)
                || (c >= 0xfb1d && c <= 0xfdff)
                || (c >= 0xfe70 && c <= 0xfefc)
                || (c >= 0x10800 && c <= 0x10fff)
                || (c >= 0x1e800 && c <= 0x1efff);
    }

    private static boolean isLeft(int c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= 0xc0 && c <= 0x2ff)
                || (c >= 0x370 && c <= 0x58f)
                || (c >= 0x900 && c <= 0x1fff)
                || (c >= 0x2c00 && c <= 0x2dff)
                || isSquare(c);
    }

    /** Words in lines, each no wider than that: broken at blanks, at signs that are squares, and else within a long word. */
    static List<String> lines(String words, double size, double most) {
        List<String> lines = new ArrayList<>();
        int begin = 0;
        int good = 0;
        double width = 0;
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            int c = words.codePointAt(at);
            width += width(c) * size;
            if (width > most && at > begin) {
                int cut = good > begin ? good : at;
                lines.add(words.substring(begin, cut).strip());
                begin = cut;
                good = cut;
                width = width(words.substring(begin, at + Character.charCount(c)), size);
            }
            if (c == ' ' || isSquare(c)) {
                good = at + Character.charCount(c);
            }
        }
        String rest = words.substring(begin).strip();
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }
}
