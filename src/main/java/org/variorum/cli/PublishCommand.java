package org.variorum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.BuildResult;
import org.variorum.edition.FailOn;
import org.variorum.edition.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code variorum publish}: checks, builds and records what was published, in one step. */
@Command(
        name = "publish",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Checks the content, publishes the site as build does, and records in variorum.lock, beside site.yaml, what each"
                    + " finding and briefing says. From then on check fails where one of these says something else and no"
                    + " note says so. With findings that fail the run neither the site nor the record changes.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  variorum publish",
            "  variorum publish --content news --output site --fail-on warning",
            "",
            "Commit variorum.lock with the content that it tells of."
        })
final class PublishCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final RunOptions run = new RunOptions();

    @Mixin
    private final WatchOptions watch = new WatchOptions();

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description = "The folder to publish to, as with build. Default: public.")
    private Path output = RunOptions.DEFAULT_OUTPUT;

    @Option(names = "--force", description = "Publish even into a folder that Variorum did not make, as with build.")
    private boolean force;

    @Mixin
    @SuppressWarnings("unused")
    private HelpOption help = new HelpOption();

    PublishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        BuildOptions options = run.with(output, force);
        if (options.clash().isPresent()) {
            throw run.usage(options.clash().get());
        }
        if (options.failOn() == FailOn.NEVER) {
            throw run.usage("what has errors is not published; --fail-on is error or warning");
        }
        if (options.audience().drafts()) {
            throw run.usage("what is held back is not published; --drafts is for check, build and serve");
        }
        long start = terminal.nanoTime();
        BuildResult result = watch.run(options, terminal, SiteBuild::publish);
        String taken = String.format(Locale.ROOT, "%.1f s", (terminal.nanoTime() - start) / 1e9);
        run.format().printer(terminal).built(result, output, taken);
        return result.failed(options.failOn()) ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
