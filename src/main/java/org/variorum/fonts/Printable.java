package org.variorum.fonts;

import java.text.Normalizer;

/**
 * Which characters can be drawn one after the other, each by a glyph of its own. The letters of many scripts cannot: they change with
 * their neighbours, stand above one another or run from the right. A list of our own, because Java's grows from version to version.
 */
public final class Printable {

    /** First and last of each range, in their order. */
    private static final String RANGES =
            " ~\u00a1\u02af\u0370\u03ff\u0400\u0482\u048a\u052f\u0531\u058a\u10a0\u10ff\u1e00\u1fff"
                    + "\u2010\u2027\u2030\u205e\u2070\u209c\u20a0\u20bf\u2100\u218b\u2190\u23ff\u2460\u27bf\u2900\u2bff"
                    + "\u3001\u3029\u3030\u3098\u309b\u30ff\u3105\u312f\u3131\u318e\u3190\u33ff\u3400\u4dbf\u4e00\u9fff\uac00\ud7a3\uf900\ufaff\uff01\uffe6";

    private Printable() {}

    /** A text as it is drawn: composed letters, blanks of one kind, and nothing that is not seen. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !isUnseen(c))
                .map(c -> isBlank(c) ? ' ' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    /** Soft hyphens, joints without width, and what isolates a text of one direction. */
    private static boolean isUnseen(int c) {
        return c == 0xad || c == 0x200b || c == 0x2060 || c == 0xfeff || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isBlank(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c == 0xa0
                || c == 0x202f
                || c == 0x3000
                || (c >= 0x2000 && c <= 0x200a);
    }

    /** Whether a font draws all of a text rightly; it is plain. */
    public static boolean areIn(String plain, Font font) {
        return plain.codePoints().allMatch(c -> standsAlone(c) && font.glyph(c).isPresent());
    }

    private static boolean standsAlone(int c) {
        for (int i = 0; i < RANGES.length(); i += 2) {
            if (c >= RANGES.charAt(i) && c <= RANGES.charAt(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line may break before a character and behind it: no blank stands between ideographs. */
    public static boolean isIdeograph(int c) {
        return (c >= 0x2e80 && c <= 0xa4cf && c > 0x303f) || (c >= 0xf900 && c <= 0xfaff);
    }
}
