package org.variorum.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.Proven;
import org.variorum.edition.SiteBuild;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that all commands for private copies share. */
final class SnapshotOptions {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            description = "The folder that holds site.yaml, reports, questions and briefings. Default: content.")
    private Path content = Path.of("content");

    @Mixin
    @SuppressWarnings("unused")
    private CommonOptions common = new CommonOptions();

    /** The folder that is read. */
    Path content() {
        return content;
    }

    /** How a check of it is made. */
    BuildOptions check() {
        return RunOptions.ofCheck(content, this::usage);
    }

    /** Looks quotations up in the copies that are there. */
    Proven prove(Terminal terminal) throws IOException {
        BuildOptions options = check();
        try (LiveProgress progress = new LiveProgress(terminal, LiveProgress.When.AUTO)) {
            return new SiteBuild(options, progress).prove();
        }
    }

    /** A mistake in the command line. */
    ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
