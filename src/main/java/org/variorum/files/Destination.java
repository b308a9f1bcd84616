package org.variorum.files;

import java.util.Optional;

/**
 * Where a file of the site goes, whether or not it has been made.
 *
 * @param path relative to the output
 * @param source the author's file that it is a copy of, as the author knows it; empty for what Variorum makes
 */
public record Destination(String path, Optional<String> source) {

    /** Of a file that Variorum makes. */
    public static Destination of(String path) {
        return new Destination(path, Optional.empty());
    }

    /** What to call it where an author is told of it. */
    String name() {
        return source.orElse(path);
    }
}
