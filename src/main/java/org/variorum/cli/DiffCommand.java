package org.variorum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.variorum.amend.Account;
import org.variorum.amend.AccountReader;
import org.variorum.amend.Difference;
import org.variorum.amend.EditionDiff;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Severity;
import org.variorum.diagnostic.Visible;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.EditionData;
import org.variorum.edition.SiteBuild;
import org.variorum.files.Limits;
import org.variorum.files.ReadGate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code variorum diff}: what another edition says differently, claim by claim. */
@Command(
        name = "diff",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Tells what changed from one edition to another: findings, claims, sources and, between two folders of content,"
                    + " briefings and texts."
                    + " An edition is a folder of content or a published site, of which the data are read.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  variorum diff public                        what is published, against content/",
            "  variorum diff ../main/content content --format markdown > comment.md",
            "  variorum diff old-site new-site --format json",
            "",
            "Exit codes: 0 both editions could be read, 1 one has errors, so that something may be missing, 2 command",
            "not understood. That editions differ is no error."
        })
final class DiffCommand implements Callable<Integer> {

    private static final String SITE = "site.yaml";

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "OLD", description = "The older edition.")
    private Path old = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", description = "The newer edition. Default: content.")
    private Path now = Path.of("content");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How it is printed: text, markdown (for a pull request) or json. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--verbose", description = "Print a stack trace where the machine or Variorum fails.")
    @SuppressWarnings("unused")
    private boolean verbose;

    @Mixin
    @SuppressWarnings("unused")
    private HelpOption help = new HelpOption();

    /** How differences are printed. */
    enum Format {
        /** For people. */
        TEXT,
        /** For people who review. */
        MARKDOWN,
        /** For programs. */
        JSON
    }

    /**
     * One of two editions.
     *
     * @param accounts what it says
     * @param whole whether it is all that is written, and not the data of a site
     * @param errors how many errors it has
     */
    private record Edition(List<Account> accounts, boolean whole, long errors) {

        List<Account> told(boolean briefings) {
            return accounts.stream()
                    .filter(account -> briefings || account.isWithdrawn() || account.kind() != Account.Kind.BRIEFING)
                    .map(account -> briefings ? account : account.published())
                    .toList();
        }
    }

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Edition before = edition(old);
        Edition after = edition(now);
        boolean briefings = before.whole() && after.whole();
        List<Difference> differences = EditionDiff.of(before.told(briefings), after.told(briefings));
        warn(old, before);
        warn(now, after);
        switch (format) {
            case TEXT -> new DiffPrinter(terminal.out()).print(differences);
            case MARKDOWN -> new MarkdownDiffPrinter(terminal.out()).print(differences);
            case JSON -> new JsonDiffPrinter(terminal.out()).print(differences);
        }
        return before.errors() + after.errors() > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void warn(Path folder, Edition edition) {
        if (edition.errors() > 0) {
            terminal.err()
                    .print(Visible.line("variorum: " + folder + " has "
                                    + (edition.errors() == 1 ? "an error" : edition.errors() + " errors")
                                    + ", so that something of it may be missing; \"variorum check --content " + folder
                                    + "\" says more")
                            + "\n");
        }
    }

    private Edition edition(Path folder) throws IOException {
        if (Files.isRegularFile(folder.resolve(SITE))) {
            return ofContent(folder);
        }
        if (Files.isRegularFile(folder.resolve(AccountReader.MANIFEST))) {
            return ofSite(folder);
        }
        throw usage("\"" + folder + "\" is no edition: it holds neither " + SITE + ", as content does, nor "
                + AccountReader.MANIFEST + ", as a published site does");
    }

    private Edition ofContent(Path folder) throws IOException {
        BuildOptions options = RunOptions.ofCheck(folder, this::usage);
        EditionData data;
        try (LiveProgress progress = new LiveProgress(terminal, LiveProgress.When.AUTO)) {
            data = new SiteBuild(options, progress).data();
        }
        long errors = data.result().diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR && isOfReading(d))
                .count();
        return new Edition(data.accounts(), true, errors);
    }

    /** What is wrong with findings and prose hides nothing of them. */
    private static boolean isOfReading(Diagnostic diagnostic) {
        return "1234".indexOf(diagnostic.code().number().charAt(1)) >= 0;
    }

    private Edition ofSite(Path folder) throws IOException {
        ReadGate gate = new ReadGate(folder, Limits.DEFAULT);
        List<Account> accounts = AccountReader.read(path -> gate.readLongText(path, fault -> {}))
                .orElseThrow(
                        () -> usage("\"" + folder.resolve(AccountReader.MANIFEST) + "\" is not what Variorum writes"));
        return new Edition(accounts, false, 0);
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
