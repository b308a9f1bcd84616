package org.variorum.markdown;

/**
 * Foresees how many cells the tables of a text would have. Short rows are filled up with cells, so a megabyte of text
 * with one wide head would otherwise become gigabytes of cells. It may count too many, never too few.
 */
final class TableGuard {

    private static final String DELIMITER_ROW = "|-: \t>*+.)0123456789";

    private final int limit;

    /** Guards a limit. */
    TableGuard(int limit) {
        this.limit = limit;
    }

    /** Whether the tables stay within the limit; says so if they do not. */
    boolean allows(String text, Problems problems) {
        if (text.indexOf('|') < 0) {
            return true;
        }
        long cells = 0;
        long columns = 0;
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            columns = isBlank(text, start, end) ? 0 : Math.max(columns, columns(text, start, end));
            cells += columns;
            if (cells > limit) {
                problems.tooDeep(start, "tables of more than " + limit + " cells are read as text");
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The columns of a delimiter row such as {@code |---|:-:|}, perhaps in a quote or a list; 0 for other lines. */
    private static long columns(String text, int start, int end) {
        long pipes = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (DELIMITER_ROW.indexOf(c) < 0) {
                return 0;
            }
            pipes += c == '|' ? 1 : 0;
        }
        return pipes == 0 ? 0 : pipes + 1;
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != '>' && !Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
