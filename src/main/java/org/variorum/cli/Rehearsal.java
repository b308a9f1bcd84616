package org.variorum.cli;

import java.io.OutputStream;
import java.util.List;

/**
 * Runs command lines that load what any command line loads, and says nothing: {@code bin/variorum} writes down which
 * classes those are. Arguments: a folder that sites may be published to, and content folders.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** Ends with 0 whatever the commands find; what cannot be run is only not rehearsed. */
    public static void main(String[] arguments) {
        say("--help");
        say("explain", "V301");
        say("explain", "V999");
        for (String content : List.of(arguments).subList(1, arguments.length)) {
            say("check", "--content", content, "--templates", "none");
            say("check", "--content", content);
            say("check", "--content", content, "--format", "json");
            say("reconcile", "--content", content);
            say("build", "--content", content, "--output", arguments[0]);
            // And once more, for a build that finds nothing changed.
            say("build", "--content", content, "--output", arguments[0]);
        }
    }

    private static void say(String... line) {
        Terminal nobody =
                new Terminal(OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), true, System::nanoTime);
        Main.run(nobody, line);
    }
}
