package org.variorum.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Severity;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.Covered;
import org.variorum.edition.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code variorum coverage}: what is thin on a site, for its editors. */
@Command(
        name = "coverage",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Lists what is thin, each with its place: sentences with facts that cite nothing and rest on no finding,"
                    + " findings that rest on one origin, sources that were old when they were cited, quotations that were"
                    + " not verified. With coverage: in site.yaml, more of a kind than that allows fails this run, and"
                    + " every check and build.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  variorum coverage",
            "  variorum coverage --content news --format json > coverage.json",
            "  variorum coverage --format html > coverage.html",
            "",
            "Exit codes: 0 within the limits, 1 beyond them or an error in the content, 2 command not",
            "understood."
        })
final class CoverageCommand implements Callable<Integer> {

    /** How it is printed. */
    enum Format {
        /** For people at a terminal. */
        TEXT,
        /** For programs. */
        JSON,
        /** A page that needs nothing else, for those who read in a browser. */
        HTML
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How it is printed: text, json, or html, a page for editors. Default: text.")
    private Format format = Format.TEXT;

    @Mixin
    @SuppressWarnings("unused")
    private CommonOptions common = new CommonOptions();

    CoverageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        BuildOptions options =
                RunOptions.ofCheck(content.folder(), message -> new ParameterException(command.commandLine(), message));
        Covered covered;
        try (LiveProgress progress = new LiveProgress(terminal, LiveProgress.When.AUTO)) {
            covered = new SiteBuild(options, progress).cover();
        }
        CoveragePrinter printer = new CoveragePrinter(terminal.out(), content.folder());
        switch (format) {
            case TEXT -> printer.text(covered);
            case JSON -> printer.json(covered);
            case HTML -> printer.html(covered);
        }
        boolean fails = covered.result().diagnostics().stream().anyMatch(CoverageCommand::counts);
        return fails ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** Whether a finding of a check concerns who asks what is thin. */
    private static boolean counts(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR || diagnostic.code() == Code.OVER_BUDGET;
    }
}
