package org.variorum.markdown;

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
    private final Lines lines;
    private final SharedWords words;

    /**
     * A text of a file.
     *
     * @param path the file
     * @param text its body, however its lines end
     * @param firstLine the line of the file, from 1, on which the body starts
     * @param words what it shares with other files
     */
    BodyText(String path, String text, int firstLine, SharedWords words) {
        this.text = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        this.lines = Lines.of(path, this.text, firstLine);
        this.words = words;
    }

    /** The whole text, its lines ending with {@code \n}. */
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
        return new Inline.Text(text.substring(extent.from(), extent.to()), extent.from());
    }

    /** The place that begins at {@code from} and reaches to {@code to}, or to the end of its line if that is nearer. */
    Location at(int from, int to) {
        return lines.at(from, to);
    }

    /** The offset behind the last character of the line on which {@code offset} lies. */
    int lineEnd(int offset) {
        return lines.end(offset);
    }
}
