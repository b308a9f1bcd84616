package org.variorum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.variorum.again.Watched;
import org.variorum.diagnostic.Visible;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.BuildResult;
import org.variorum.edition.Recollection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code variorum build}: publishes the site, whole or not at all. */
@Command(
        name = "build",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Checks the content and publishes the site. With findings that fail the run, nothing is published and"
                    + " the site that was there stays as it was.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  variorum build",
            "  variorum build --content news --output site",
            "  variorum build --base-url https://example.org/news/ --fail-on warning"
        })
final class BuildCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Repetition repetition;

    @Mixin
    private final RunOptions run = new RunOptions();

    @Mixin
    private final WatchOptions watch = new WatchOptions();

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            description =
                    "The folder to publish to; what Variorum published there before is replaced, and what others put there"
                            + " stays. Default: public.")
    private Path output = RunOptions.DEFAULT_OUTPUT;

    @Option(
            names = "--force",
            description =
                    "Publish even into a folder that Variorum did not make. Files of others stay, but for those whose"
                            + " names the site needs.")
    private boolean force;

    @Mixin
    @SuppressWarnings("unused")
    private HelpOption help = new HelpOption();

    BuildCommand(Terminal terminal, Repetition repetition) {
        this.terminal = terminal;
        this.repetition = repetition;
    }

    @Override
    public Integer call() throws IOException {
        BuildOptions options = run.with(output, force);
        if (options.clash().isPresent()) {
            throw run.usage(options.clash().get());
        }
        long start = terminal.nanoTime();
        Optional<Watched> watched = watch.measures() ? Optional.empty() : repetition.begin(options);
        watched.flatMap(Watched::notice).ifPresent(this::tell);
        Recollection past = watched.flatMap(Watched::before)
                .map(before -> Recollection.of(before.legacy(), before.edition(), before.changed()))
                .orElse(Recollection.NONE);
        Memoir memoir = new Memoir();
        BuildResult result = watch.run(
                options,
                terminal,
                build -> memoir.of(build, past),
                site -> watched.ifPresent(each -> each.published(site)));
        String taken = String.format(Locale.ROOT, "%.1f s", (terminal.nanoTime() - start) / 1e9);
        run.format().printer(terminal).built(result, output, taken);
        watched.ifPresent(each -> each.keep(again(result), memoir.legacy()));
        return result.failed(options.failOn()) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void tell(String notice) {
        terminal.err().print(Visible.line("variorum: " + notice) + "\n");
    }

    /** What is to be printed if nothing changes until the same is asked for again. */
    private String again(BuildResult result) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        run.format().printer(out).built(result, output, Repetition.INSTEAD_OF_TIME);
        out.flush();
        return text.toString();
    }
}
