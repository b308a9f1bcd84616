package org.variorum.load.tree;

import java.util.List;
import org.variorum.diagnostic.Location;

/**
 * A text and where it comes from: a file, or the front matter of one.
 *
 * @param path the file, relative to the content folder
 * @param text the text, without byte order mark, lines ending with {@code \n}
 * @param firstLine the line of the file on which it starts, counted from 1
 */
public record SourceText(String path, String text, int firstLine) {

    /** A whole file. */
    public static SourceText ofFile(String path, String text) {
        return new SourceText(path, text, 1);
    }

    /** Its lines, without line ends. */
    public List<String> lines() {
        return text.lines().toList();
    }

    /** A place in the file, by a line of this text counted from 0 and a column counted from 1. */
    Location at(int line, int column, int length) {
        return new Location(path, firstLine + line, column, Math.max(1, length));
    }

    /** Where it starts. */
    public Location start() {
        return Location.at(path, firstLine, 1);
    }
}
