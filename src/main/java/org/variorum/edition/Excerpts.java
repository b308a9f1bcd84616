package org.variorum.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.files.ReadGate;
import org.variorum.load.ContentReader;

/**
 * The lines of content files, read again for those few of which something is to be shown. One that has gone meanwhile has
 * none: its diagnostics then stand without an excerpt.
 */
public final class Excerpts {

    private final ContentReader reader;
    private final Predicate<String> texts;

    /**
     * Excerpts of a content folder.
     *
     * @param gate the way in which its files are read
     * @param texts which of its files may be shown: texts that have been read before
     */
    Excerpts(ReadGate gate, Predicate<String> texts) {
        this.reader = new ContentReader(ContentTexts.of(gate), fault -> {});
        this.texts = texts;
    }

    /** The lines of every file that one of the diagnostics names a line of, by path. */
    public Map<String, List<String>> of(List<Diagnostic> diagnostics) {
        Map<String, List<String>> lines = new HashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            Location place = diagnostic.location();
            if (place.line() > 0 && !lines.containsKey(place.path())) {
                lines.put(place.path(), lines(place.path()));
            }
        }
        return lines;
    }

    /** The lines of a file; none of one that may not be shown. */
    List<String> lines(String path) {
        return texts.test(path) ? reader.lines(path) : List.of();
    }
}
