package org.variorum.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the program inside the test's own process.
 *
 * @param code its exit code
 * @param out what it printed as results
 * @param err what it printed beside them
 */
record Session(int code, String out, String err) {

    /** Runs a command line that nobody watches. */
    static Session run(String... arguments) {
        return run(false, arguments);
    }

    /** Runs a command line on a terminal, with a clock that advances a second each time it is read. */
    static Session watched(String... arguments) {
        return run(true, arguments);
    }

    private static Session run(boolean interactive, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        long[] clock = {0};
        int code = new Cli(
                        new Terminal(out, err, interactive, () -> clock[0] += 1_000_000_000L),
                        new Repetition(arguments))
                .run(arguments);
        return new Session(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
