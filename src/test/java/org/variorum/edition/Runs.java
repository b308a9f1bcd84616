package org.variorum.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.diagnostic.TextPrinter;

/** Runs the whole pipeline inside the test's own process. */
final class Runs {

    private Runs() {}

    /** Checks a content folder. */
    static BuildResult check(Path content, int threads) {
        return run(content, content.resolveSibling("site"), threads, SiteBuild::check);
    }

    /** Builds a content folder, whatever its faults, with the templates beside it if there are any. */
    static BuildResult build(Path content, Path output, int threads) {
        return run(content, output, threads, SiteBuild::build);
    }

    /** What the command line prints of a result, and how many diagnostics there are. */
    static String print(BuildResult result) {
        TextPrinter printer = new TextPrinter(result.sources());
        return result.diagnostics().stream().map(printer::print).collect(Collectors.joining())
                + TextPrinter.count(result.diagnostics()) + "\n";
    }

    private static BuildResult run(Path content, Path output, int threads, Verb verb) {
        Optional<Path> templates =
                Optional.of(content.resolveSibling("templates")).filter(Files::isDirectory);
        BuildOptions options =
                new BuildOptions(content, templates, output, Optional.empty(), FailOn.NEVER, false, threads);
        try {
            return verb.on(new SiteBuild(options, Progress.NONE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a run is asked to do. */
    @FunctionalInterface
    private interface Verb {
        BuildResult on(SiteBuild build) throws IOException;
    }
}
