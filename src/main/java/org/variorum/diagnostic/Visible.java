package org.variorum.diagnostic;

import java.util.List;

/**
 * Text made fit for a terminal and for the log of a machine that builds pull requests: what could drive the one, reorder a
 * line, or be read as a command by the other is shown as the number of its character, {@code <U+202E>}. So a content file
 * can neither show a line other than the one it has nor tell the machine to do something.
 */
public final class Visible {

    /** What GitHub, Azure and TeamCity obey wherever it stands in a line. */
    private static final List<String> COMMANDS = List.of("##[", "##vso[", "##teamcity[");

    private Visible() {}

    /** One line: tabs and line breaks become spaces. */
    public static String line(String text) {
        String line =
                text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
        return part(line, 0, line.length(), opening(line, line.length()));
    }

    /**
     * Where in a line's first characters, behind white space, GitHub reads a command; -1 where it reads none, as from the
     * fences of our blocks, which have three colons or more.
     */
    static int opening(String line, int within) {
        int at = 0;
        while (at < within && isBlank(line.charAt(at))) {
            at++;
        }
        boolean command = line.startsWith("::", at) && at + 2 < line.length() && line.charAt(at + 2) != ':';
        return command ? at : -1;
    }

    /**
     * A part of a line; tabs stay.
     *
     * @param line the whole line
     * @param from where the part starts
     * @param to where it ends
     * @param opening the colon that is not to be read as a command; -1 for none
     */
    static String part(String line, int from, int to, int opening) {
        StringBuilder shown = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            int c = line.codePointAt(at);
            boolean harmless = isHarmless(c) && at != opening && (c != '#' || !commands(line, at));
            if (harmless) {
                shown.appendCodePoint(c);
            } else {
                shown.append('<').append(Unseen.name(c)).append('>');
            }
            at += Character.charCount(c);
        }
        return shown.toString();
    }

    private static boolean commands(String line, int at) {
        return COMMANDS.stream().anyMatch(command -> line.regionMatches(true, at, command, 0, command.length()));
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\t';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> !Unseen.is(c);
        };
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
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
