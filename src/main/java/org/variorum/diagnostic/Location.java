package org.variorum.diagnostic;

import java.util.Comparator;

/**
 * A place in a content file.
 *
 * @param path the file, relative to the content folder, with {@code /} between names
 * @param line the line, counted from 1 in the whole file, front matter included; 0 for the file as a whole
 * @param column the column, counted from 1 in UTF-16 code units; 0 for the line as a whole
 * @param length how many characters of the line are meant, at least 1; the caret's width
 */
public record Location(String path, int line, int column, int length) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::path)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column)
            .thenComparingInt(Location::length);

    /** Checks the ranges. */
    public Location {
        if (line < 0 || column < 0 || length < 1) {
            throw new IllegalArgumentException("no such place: " + path + ":" + line + ":" + column + "+" + length);
        }
    }

    /** One character at a line and column. */
    public static Location at(String path, int line, int column) {
        return new Location(path, line, column, 1);
    }

    /** A file as a whole. */
    public static Location ofFile(String path) {
        return new Location(path, 0, 0, 1);
    }

    /** The same place, its path seen from the folder that holds {@code folder}. */
    public Location in(String folder) {
        return new Location(folder + "/" + path, line, column, length);
    }

    /** The same place with another caret width. */
    public Location withLength(int newLength) {
        return new Location(path, line, column, Math.max(1, newLength));
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code path:line:col}, or less where line or column are unknown. */
    @Override
    public String toString() {
        if (line == 0) {
            return path;
        }
        return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }
}
