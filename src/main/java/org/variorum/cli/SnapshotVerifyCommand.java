package org.variorum.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.variorum.edition.Proven;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code variorum snapshot verify}: looks all quotations up in private copies, and records what these show. */
@Command(
        name = "verify",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Reads all private copies anew, looks the quotations up in them, and writes what they show into variorum.lock."
                    + " What is recorded of copies that are not on this machine stays.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  variorum snapshot verify",
            "  variorum snapshot verify --content news --format json",
            "",
            "Exit codes: 0 each quotation that could be looked up stands in its copy, 1 one does not, or a copy",
            "cannot be read, 2 command not understood."
        })
final class SnapshotVerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final SnapshotOptions options = new SnapshotOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "How it is printed: text or json. Default: text.")
    private RunOptions.Format format = RunOptions.Format.TEXT;

    SnapshotVerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Proven proven = options.prove(terminal);
        SnapshotPrinter printer = new SnapshotPrinter(terminal.out(), options.content());
        boolean faulty;
        if (format == RunOptions.Format.JSON) {
            printer.json(proven);
            faulty = SnapshotPrinter.isFaulty(proven);
        } else {
            faulty = printer.faults(proven, path -> true);
            printer.summary(proven);
        }
        boolean recorded = SnapshotRecord.of(options.content(), terminal.err()).record(proven, id -> true);
        if (recorded && format == RunOptions.Format.TEXT && !proven.reports().isEmpty()) {
            printer.recorded();
        }
        return recorded && !faulty ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
