package org.variorum.render;

import org.variorum.files.Destination;
import org.variorum.files.OutputFile;

/**
 * A file that is to be made.
 *
 * @param destination where it goes
 * @param span how much of the site it tells of
 * @param making how it is made
 */
record Planned(Destination destination, Span span, Making making) {

    /** How much of the site a file tells of, and so how long it takes to make. */
    enum Span {
        /** All of it: such files are begun first, so that no worker is left with one of them at the end. */
        SITE,
        /** One thing in it. */
        PART
    }

    /** Makes a file; called once, by any thread. */
    @FunctionalInterface
    interface Making {
        OutputFile with(Press press);
    }

    /** A file that tells of one thing. */
    static Planned part(Destination destination, Making making) {
        return new Planned(destination, Span.PART, making);
    }

    /** Text that Variorum writes of the whole site. */
    static Planned whole(String path, Text text) {
        return text(path, Span.SITE, text);
    }

    /** Text that Variorum writes. */
    static Planned text(String path, Span span, Text text) {
        return new Planned(Destination.of(path), span, press -> new OutputFile.Bytes(path, text.with(press)));
    }

    /** Writes text in UTF-8; called once, by any thread. */
    @FunctionalInterface
    interface Text {
        byte[] with(Press press);
    }
}
