package org.variorum.markdown;

import java.util.Optional;

/**
 * Refuses texts on which commonmark would spend more than linear time or space: tables whose short rows are filled up
 * to the width of a vast head, and paragraphs of so many lines or brackets that looking back over them for each one
 * adds up. It may count too many, never too few.
 */
final class Guard {

    private static final String DELIMITER_ROW = "|-: \t>*+.)0123456789";

    private final ProseLimits limits;
    private long cells;
    private long columns;
    private int fifthsOfLines;
    private int brackets;

    private Guard(ProseLimits limits) {
        this.limits = limits;
    }

    /**
     * Why a text is refused.
     *
     * @param from the offset of the line that is too much
     * @param message what there is too much of
     */
    record Refusal(int from, String message) {}

    /** Looks through a text once. */
    static Optional<Refusal> check(String text, ProseLimits limits) {
        Guard guard = new Guard(limits);
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            Optional<String> excess = guard.line(text, start, end);
            if (excess.isPresent()) {
                return Optional.of(new Refusal(start, excess.get() + ": the file is not read as Markdown"));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private Optional<String> line(String text, int start, int end) {
        if (isBlank(text, start, end)) {
            columns = 0;
            fifthsOfLines = 0;
            brackets = 0;
            return Optional.empty();
        }
        columns = Math.max(columns, columns(text, start, end));
        cells += columns;
        // the rows of a table cost little, since no paragraph grows with them
        fifthsOfLines += columns > 0 ? 1 : 5;
        brackets += brackets(text, start, end);
        if (cells > limits.tableCells()) {
            return Optional.of("more than " + limits.tableCells() + " table cells");
        }
        if (fifthsOfLines > 5 * limits.lines()) {
            return Optional.of("more than " + limits.lines() + " lines without an empty one");
        }
        return brackets > limits.brackets()
                ? Optional.of("more than " + limits.brackets() + " brackets without an empty line")
                : Optional.empty();
    }

    /** The columns of a delimiter row such as {@code |---|:-:|}, perhaps in a quote or a list; 0 for other lines. */
    private static long columns(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (DELIMITER_ROW.indexOf(text.charAt(i)) < 0) {
                return 0;
            }
        }
        int pipes = count('|', text, start, end);
        return pipes == 0 ? 0 : pipes + 1L;
    }

    /** Brackets of pictures nest, which those of links do not, and cost ten times as much. */
    private static int brackets(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '[') {
                count += i > start && text.charAt(i - 1) == '!' ? 10 : 1;
            }
        }
        return count;
    }

    private static int count(char wanted, String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += text.charAt(i) == wanted ? 1 : 0;
        }
        return count;
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
