package org.variorum.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.TextPrinter;
import org.variorum.files.Limits;
import org.variorum.files.ReadGate;
import org.variorum.propose.FindingBlock;
import org.variorum.propose.FindingWriter;

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

    /** What the rules make of a content folder. */
    static Reconciled reconcile(Path content) throws IOException {
        return new SiteBuild(options(content, content.resolveSibling("site"), 2), Progress.NONE).reconcile();
    }

    /** Puts what the rules make of a question into its file; the diagnostics are what keeps it from being done. */
    static BuildResult propose(Path content, String question) {
        try {
            Reconciled read = reconcile(content);
            Diagnostics refused = new Diagnostics();
            FindingWriter writer = new FindingWriter(new ReadGate(content, Limits.DEFAULT), refused);
            for (NamedFinding each : read.findings()) {
                if (each.id().equals(question)) {
                    writer.write(each.finding(), FindingBlock.of(each.finding(), read.people()));
                }
            }
            return new BuildResult(
                    refused.sorted(),
                    read.excerpts().of(refused.sorted()),
                    read.result().summary());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the command line prints of a result, and how many diagnostics there are. */
    static String print(BuildResult result) {
        TextPrinter printer = new TextPrinter(result.sources());
        return result.diagnostics().stream().map(printer::print).collect(Collectors.joining())
                + TextPrinter.count(result.diagnostics()) + "\n";
    }

    private static BuildResult run(Path content, Path output, int threads, Verb verb) {
        try {
            return verb.on(new SiteBuild(options(content, output, threads), Progress.NONE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BuildOptions options(Path content, Path output, int threads) {
        Optional<Path> templates =
                Optional.of(content.resolveSibling("templates")).filter(Files::isDirectory);
        return new BuildOptions(content, templates, output, Optional.empty(), FailOn.NEVER, false, threads);
    }

    /** What a run is asked to do. */
    @FunctionalInterface
    private interface Verb {
        BuildResult on(SiteBuild build) throws IOException;
    }
}
