package org.variorum.render;

import java.util.Optional;
import java.util.function.Function;
import org.variorum.files.Destination;
import org.variorum.files.OutputFile;

/**
 * A file that is to be made.
 *
 * @param place where it goes
 * @param making how it is made
 */
record Planned(Plan.Place place, Making making) {

    /** Makes a file, unless there is none after all; called once, by any thread. */
    @FunctionalInterface
    interface Making {
        Optional<OutputFile> with(Press press);
    }

    /** Where it goes, relative to the root of the site. */
    String path() {
        return place.path();
    }

    /** A file that tells of one thing. */
    static Planned part(Destination destination, Function<? super Press, ? extends OutputFile> making) {
        return new Planned(new Plan.Place(destination, Plan.Span.PART), press -> Optional.of(making.apply(press)));
    }

    /** A file that tells of one thing, and that there need not be: only who makes it knows. */
    static Planned perhaps(String path, Function<? super Press, Optional<byte[]>> making) {
        return new Planned(
                new Plan.Place(Destination.of(path), Plan.Span.PART),
                press -> making.apply(press).map(bytes -> new OutputFile.Bytes(path, bytes)));
    }

    /** Text that Variorum writes of the whole site. */
    static Planned whole(String path, Text text) {
        return text(path, Plan.Span.SITE, text);
    }

    /** Text that Variorum writes. */
    static Planned text(String path, Plan.Span span, Text text) {
        return new Planned(
                new Plan.Place(Destination.of(path), span),
                press -> Optional.of(new OutputFile.Bytes(path, text.with(press))));
    }

    /** Writes text in UTF-8; called once, by any thread. */
    @FunctionalInterface
    interface Text {
        byte[] with(Press press);
    }
}
