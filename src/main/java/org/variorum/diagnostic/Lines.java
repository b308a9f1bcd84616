package org.variorum.diagnostic;

import java.util.Arrays;

/**
 * Where the lines of a text begin, so that an offset in the text can be told as a place in its file. It holds one number a
 * line and is shared by all that stands in the text, each part of which then needs no more than an offset.
 *
 * <p>An offset counts every line end as one character, however it is written: a text has the same offsets on every system.
 */
public final class Lines {

    /** The lines of no file. */
    public static final Lines NONE = of("", "", 1);

    private final String path;
    private final int first;
    private final int[] starts;

    /** {@code starts} holds the offset of each line's first character, and last that of the line after the end. */
    private Lines(String path, int first, int[] starts) {
        this.path = path;
        this.first = first;
        this.starts = starts;
    }

    /**
     * The lines of a text.
     *
     * @param path its file
     * @param text the text, with any line ends
     * @param firstLine the line of the file, from 1, on which the text starts
     */
    public static Lines of(String path, String text, int firstLine) {
        char[] chars = text.toCharArray();
        int[] starts = new int[16];
        int count = 1;
        int pairs = 0;
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] == '\r' && i + 1 < chars.length && chars[i + 1] == '\n') {
                pairs++;
            } else if (chars[i] == '\n' || chars[i] == '\r') {
                starts = count + 1 == starts.length ? Arrays.copyOf(starts, 2 * starts.length) : starts;
                starts[count++] = i + 1 - pairs;
            }
        }
        starts[count++] = chars.length + 1 - pairs;
        return new Lines(path, firstLine, Arrays.copyOf(starts, count));
    }

    /** The file. */
    public String path() {
        return path;
    }

    /** The place that begins at {@code from} and reaches to {@code to}, or to the end of its line if that is nearer. */
    public Location at(int from, int to) {
        int line = line(from);
        int end = Math.min(to, starts[line + 1] - 1);
        return new Location(path, first + line, from - starts[line] + 1, Math.max(1, end - from));
    }

    /** Whether two offsets are on one line. */
    public boolean areTogether(int from, int to) {
        return line(from) == line(to);
    }

    /** The offset of the character at a column of a line, both counted from 0; of the line's end if it has fewer. */
    public int offset(int line, int column) {
        return Math.min(starts[line] + column, starts[line + 1] - 1);
    }

    /** The offset behind the last character of the line on which one stands. */
    public int end(int offset) {
        return starts[line(offset) + 1] - 1;
    }

    private int line(int offset) {
        int found = Arrays.binarySearch(starts, 0, starts.length - 1, offset);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lines lines
                && lines.path.equals(path)
                && lines.first == first
                && Arrays.equals(lines.starts, starts);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(starts);
    }

    @Override
    public String toString() {
        return path + ", " + (starts.length - 1) + " lines from " + first;
    }
}
