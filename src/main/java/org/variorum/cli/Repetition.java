package org.variorum.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.variorum.again.Again;
import org.variorum.again.Watched;
import org.variorum.edition.BuildOptions;

/**
 * A command line that may have been given before. A build that would publish what is there already is not run: what it printed
 * is printed again. To know that, nothing is loaded that a build needs, not even what reads command lines.
 */
final class Repetition {

    /** Stands where a build says how long it took. */
    static final String INSTEAD_OF_TIME = "nothing had changed";

    /** Where a build publishes to if nobody says otherwise. */
    static final String DEFAULT_OUTPUT = "public";

    private static final String OUTPUT = "--output";

    private final List<String> arguments;
    private final Again again;

    /** A command line, given now. */
    Repetition(String... arguments) {
        this.arguments = List.of(arguments);
        this.again = new Again(this.arguments, InstantSource.system());
    }

    /** What it printed before, if it would come to the same. */
    Optional<String> text() {
        return isPlainBuild() ? again.text(output()) : Optional.empty();
    }

    /** Begins to watch a build with these options, if it can be known again. */
    Optional<Watched> begin(BuildOptions options) {
        return isPlainBuild()
                ? Optional.of(again.begin(
                        options.output(),
                        List.of(
                                options.content(),
                                options.templates().orElse(RunOptions.DEFAULT_TEMPLATES),
                                options.copies())))
                : Optional.empty();
    }

    /** Picocli reads more words from a file that is named like that. */
    private boolean isPlainBuild() {
        return !arguments.isEmpty()
                && arguments.get(0).equals("build")
                && arguments.stream().noneMatch(word -> word.startsWith("@"));
    }

    /** Where it publishes to, if the line is one that can be read; if not, nothing was published there with it. */
    private Path output() {
        for (int i = 1; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.startsWith(OUTPUT + "=")) {
                return Path.of(word.substring(OUTPUT.length() + 1));
            } else if (word.equals(OUTPUT) && i + 1 < arguments.size()) {
                return Path.of(arguments.get(i + 1));
            }
        }
        return Path.of(DEFAULT_OUTPUT);
    }
}
