package org.variorum.render;

import org.variorum.files.Destination;
import org.variorum.files.OutputFile;

/**
 * A file that is to be made.
 *
 * @param place where it goes
 * @param making how it is made
 */
record Planned(Plan.Place place, Making making) {

    /** Makes a file; called once, by any thread. */
    @FunctionalInterface
    interface Making {
        OutputFile with(Press press);
    }

    /** Where it goes, relative to the root of the site. */
    String path() {
        return place.path();
    }

    /** A file that tells of one thing. */
    static Planned part(Destination destination, Making making) {
        return new Planned(new Plan.Place(destination, Plan.Span.PART), making);
    }

    /** Text that Variorum writes of the whole site. */
    static Planned whole(String path, Text text) {
        return text(path, Plan.Span.SITE, text);
    }

    /** Text that Variorum writes. */
    static Planned text(String path, Plan.Span span, Text text) {
        return new Planned(
                new Plan.Place(Destination.of(path), span), press -> new OutputFile.Bytes(path, text.with(press)));
    }

    /** Writes text in UTF-8; called once, by any thread. */
    @FunctionalInterface
    interface Text {
        byte[] with(Press press);
    }
}
