package org.variorum.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.variorum.edition.Proven;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code variorum snapshot list}: which private copies there are. */
@Command(
        name = "list",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Lists the private copies that reports name: which are there, which are missing, what is known of the"
                    + " quotations from each; and the files that no report names.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  variorum snapshot list", "  variorum snapshot list --content news --format json"})
final class SnapshotListCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final SnapshotOptions options = new SnapshotOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "How it is printed: text or json. Default: text.")
    private RunOptions.Format format = RunOptions.Format.TEXT;

    SnapshotListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Proven proven = options.prove(terminal);
        SnapshotPrinter printer = new SnapshotPrinter(terminal.out(), options.content());
        if (format == RunOptions.Format.JSON) {
            printer.json(proven);
        } else {
            printer.list(proven);
        }
        return ExitCode.FINE;
    }
}
