package org.variorum.diagnostic;

/**
 * Text made fit for a terminal: control characters and marks that reorder text are replaced, so that a content file can
 * neither drive the terminal nor show a line other than the one it has.
 */
public final class Visible {

    private static final int REPLACEMENT = 0xFFFD;

    private Visible() {}

    /** One line: as {@link #keepingTabs}, and tabs and line breaks become spaces. */
    public static String line(String text) {
        return keepingTabs(
                text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
    }

    /** The same text, with one character for each character. */
    static String keepingTabs(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> visible.appendCodePoint(harmless(c) ? c : REPLACEMENT));
        return visible.toString();
    }

    private static boolean harmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\t';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> false;
            case Character.FORMAT -> !reorders(c);
            default -> true;
        };
    }

    /** The bidirectional embeddings, overrides, isolates and marks of Unicode. */
    private static boolean reorders(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x61C;
    }

    /** How many columns a terminal gives a character: 0 for marks that combine, 2 for wide ones, 1 otherwise. */
    static int columns(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> wide(c) ? 2 : 1;
        };
    }

    /** East Asian wide and full-width characters, and pictures (Unicode annex 11, the blocks in common use). */
    private static boolean wide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xA960 && c <= 0xA97F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1F64F)
                || (c >= 0x1F680 && c <= 0x1F6FF)
                || (c >= 0x1F900 && c <= 0x1F9FF)
                || (c >= 0x1FA70 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
