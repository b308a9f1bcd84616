package org.variorum.markdown;

import java.util.Arrays;
import org.variorum.diagnostic.Lines;
import org.variorum.diagnostic.Location;
import org.variorum.model.Inline;

/**
 * The body of a content file, with the means to say where in the file a character stands.
 *
 * <p>All other classes of this package speak of offsets into this text, and ask here for a {@link Location} last.
 */
final class BodyText {

    private final String text;
    private final int[] lineStarts;
    private final Lines lines;
    private final SharedWords words;

    /**
     * Reads where the lines begin.
     *
     * @param path the file
     * @param text its body
     * @param firstLine the line of the file, from 1, on which the body starts
     * @param words what it shares with other files
     */
    BodyText(String path, String text, int firstLine, SharedWords words) {
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.lines = Lines.of(path, text, firstLine);
        this.words = words;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** The whole text. */
    String text() {
        return text;
    }

    /** A word of it that may stand in many files, such that it is kept once. */
    String shared(String word) {
        return words.of(word);
    }

    /** Its lines. */
    Lines lines() {
        return lines;
    }

    /** What stands somewhere, as it is. */
    Inline.Text asText(Extent extent) {
        String slice = text.substring(extent.from(), Math.min(extent.to(), text.length()));
        return new Inline.Text(slice.replace("\r\n", "\n"), offset(extent.from()));
    }

    /** The place that begins at {@code from} and reaches to {@code to}, or to the end of its line if that is nearer. */
    Location at(int from, int to) {
        return lines.at(offset(from), offset(to));
    }

    /** An offset into this text as {@link Lines} count it. */
    int offset(int index) {
        int line = lineOf(index);
        return lines.offset(line, index - lineStarts[line]);
    }

    /** The offset behind the last character of the line on which {@code offset} lies. */
    int lineEnd(int offset) {
        int line = lineOf(offset);
        int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
        while (end > lineStarts[line] && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
