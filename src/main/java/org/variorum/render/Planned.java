package org.variorum.render;

import org.variorum.files.Destination;
import org.variorum.files.OutputFile;

/**
 * A file that is to be made.
 *
 * @param destination where it goes
 * @param making how it is made
 */
record Planned(Destination destination, Making making) {

    /** Makes a file; called once, by any thread. */
    @FunctionalInterface
    interface Making {
        OutputFile with(Press press);
    }

    /** A text that Variorum writes. */
    static Planned text(String path, Text text) {
        return new Planned(Destination.of(path), press -> new OutputFile.Text(path, text.with(press)));
    }

    /** Writes a text; called once, by any thread. */
    @FunctionalInterface
    interface Text {
        String with(Press press);
    }
}
