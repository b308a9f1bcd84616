package org.variorum.cli;

import java.util.Locale;
import java.util.Optional;

/** The door of the jar. The only place that ends the process. */
public final class Main {

    private Main() {}

    /** Runs the program on its arguments. */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), arguments));
    }

    /** Runs the program on its arguments, prints there and answers the exit code. */
    static int run(Terminal terminal, String... arguments) {
        // Libraries that ask for the default locale must not answer differently on a Turkish machine.
        Locale.setDefault(Locale.ROOT);
        Repetition repetition = new Repetition(arguments);
        Optional<String> text = repetition.text();
        if (text.isEmpty()) {
            return new Cli(terminal, repetition).run(arguments);
        }
        terminal.out().print(text.get());
        return terminal.finish().map(new Faults(terminal.err(), false)::report).orElse(ExitCode.FINE);
    }
}
