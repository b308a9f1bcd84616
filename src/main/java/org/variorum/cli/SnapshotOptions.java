package org.variorum.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.Proven;
import org.variorum.edition.SiteBuild;
import org.variorum.model.Release;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that all commands for private copies share. */
final class SnapshotOptions {

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Mixin
    private ContentOption content = new ContentOption();

    @Mixin
    @SuppressWarnings("unused")
    private CommonOptions common = new CommonOptions();

    /** The folder that is read. */
    Path content() {
        return content.folder();
    }

    /** How a check of it is made. */
    BuildOptions check() {
        return RunOptions.ofCheck(content.folder(), this::usage).of(Release.Audience.DESK);
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
