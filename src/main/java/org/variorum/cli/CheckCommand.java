package org.variorum.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.BuildResult;
import org.variorum.edition.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code variorum check}: finds what is wrong with the content and publishes nothing. */
@Command(
        name = "check",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Looks for mistakes in the content and publishes nothing: claims without a source, names that nobody"
                    + " has, conflicts without a finding, briefings that say something other than their finding.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  variorum check",
            "  variorum check --content news --fail-on warning",
            "  variorum check --format json > findings.json",
            "",
            "Every finding reads path:line:column: severity CODE message."
        })
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final RunOptions run = new RunOptions();

    @Mixin
    private final WatchOptions watch = new WatchOptions();

    @Mixin
    @SuppressWarnings("unused")
    private HelpOption help = new HelpOption();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        BuildOptions options = run.with(RunOptions.DEFAULT_OUTPUT, false);
        BuildResult result = watch.run(options, terminal, SiteBuild::check);
        run.format().printer(terminal).checked(result, options.content());
        return result.failed(options.failOn()) ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
