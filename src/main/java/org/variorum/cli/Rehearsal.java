package org.variorum.cli;

import java.io.OutputStream;
import java.util.List;

/**
 * Runs command lines that load what any command line loads, and says nothing: {@code bin/variorum} writes down which
 * classes those are. Arguments: a content folder, and a folder that a site may be published to.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** Ends with 0 whatever the commands find; what cannot be run is only not rehearsed. */
    public static void main(String[] arguments) {
        String content = arguments[0];
        for (List<String> line : List.of(
                List.of("--help"),
                List.of("explain", "V301"),
                List.of("explain", "V999"),
                List.of("check", "--content", content, "--templates", "none"),
                List.of("check", "--content", content),
                List.of("check", "--content", content, "--format", "json"),
                List.of("reconcile", "--content", content),
                List.of("build", "--content", content, "--output", arguments[1]))) {
            Terminal nobody = new Terminal(
                    OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), true, System::nanoTime);
            Main.run(nobody, line.toArray(String[]::new));
        }
    }
}
