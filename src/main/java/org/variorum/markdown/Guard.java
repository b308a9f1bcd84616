package org.variorum.markdown;

import java.util.Optional;

/**
 * Refuses texts on which commonmark would spend more than linear time or space: tables whose short rows are filled up
 * to the width of a vast head, and paragraphs of so many lines or brackets that looking back over them for each one
 * adds up. It may count too many, never too few.
 */
final class Guard {

    private static final String DELIMITER_ROW = "|-: \t>*+.)0123456789";

    private final char[] text;
    private final ProseLimits limits;
    private long cells;
    private long columns;
    private int fifthsOfLines;
    private int brackets;

    private Guard(String text, ProseLimits limits) {
        this.text = text.toCharArray();
        this.limits = limits;
    }

    /**
     * Why a text is refused.
     *
     * @param from the offset of the line that is too much
     * @param message what there is too much of
     */
    record Refusal(int from, String message) {}

    /** Looks once through a text whose lines end with {@code \n}. */
    static Optional<Refusal> check(String text, ProseLimits limits) {
        Guard guard = new Guard(text, limits);
        int start = 0;
        while (start < guard.text.length) {
            int end = guard.line(start);
            Optional<String> excess = guard.excess();
            if (excess.isPresent()) {
                return Optional.of(new Refusal(start, excess.get() + ": the file is not read as Markdown"));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /** Counts what a line has, and returns where it ends. */
    private int line(int start) {
        int found = 0;
        int end = start;
        while (end < text.length && text[end] != '\n') {
            if (text[end] == '[') {
                // those of pictures nest, which those of links do not, and cost ten times as much
                found += end > start && text[end - 1] == '!' ? 10 : 1;
            }
            end++;
        }
        if (isBlank(start, end)) {
            columns = 0;
            fifthsOfLines = 0;
            brackets = 0;
        } else {
            columns = Math.max(columns, columns(start, end));
            cells += columns;
            // the rows of a table cost little, since no paragraph grows with them
            fifthsOfLines += columns > 0 ? 1 : 5;
            brackets += found;
        }
        return end;
    }

    private Optional<String> excess() {
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
    private long columns(int start, int end) {
        int pipes = 0;
        for (int i = start; i < end; i++) {
            if (DELIMITER_ROW.indexOf(text[i]) < 0) {
                return 0;
            }
            pipes += text[i] == '|' ? 1 : 0;
        }
        return pipes == 0 ? 0 : pipes + 1L;
    }

    private boolean isBlank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] != '>' && !Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }
}
