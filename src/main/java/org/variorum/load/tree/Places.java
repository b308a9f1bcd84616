package org.variorum.load.tree;

import java.util.Arrays;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.variorum.diagnostic.Location;

/**
 * Turns the parser's marks, which count code points, into places in the file, which count UTF-16 code units as editors
 * do.
 */
final class Places {

    private final SourceText source;

    /** The code points, by index in the whole text, that take two code units. */
    private final int[] wide;

    Places(SourceText source) {
        this.source = source;
        this.wide = wideCharacters(source.text());
    }

    /** The place between two marks; one that runs over several lines ends with its first. */
    Location between(Optional<Mark> start, Optional<Mark> end) {
        if (start.isEmpty()) {
            return source.start();
        }
        int column = column(start.get());
        boolean oneLine = end.isPresent() && end.get().getLine() == start.get().getLine();
        return source.at(start.get().getLine(), column + 1, oneLine ? column(end.get()) - column : 1);
    }

    /** The character at a mark. */
    Location at(Mark mark) {
        return source.at(mark.getLine(), column(mark) + 1, 1);
    }

    private int column(Mark mark) {
        if (wide.length == 0) {
            return mark.getColumn();
        }
        return mark.getColumn() + before(mark.getIndex()) - before(mark.getIndex() - mark.getColumn());
    }

    private int before(int index) {
        int found = Arrays.binarySearch(wide, index);
        return found < 0 ? -found - 1 : found;
    }

    private static int[] wideCharacters(String text) {
        int[] found = new int[0];
        if (text.codePointCount(0, text.length()) == text.length()) {
            return found;
        }
        int count = 0;
        for (int at = 0, index = 0; at < text.length(); index++) {
            int width = Character.charCount(text.codePointAt(at));
            if (width == 2) {
                found = count == found.length ? Arrays.copyOf(found, Math.max(16, count * 2)) : found;
                found[count++] = index;
            }
            at += width;
        }
        return Arrays.copyOf(found, count);
    }
}
