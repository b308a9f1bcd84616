package org.variorum.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code variorum snapshot}: private copies of what is cited, and what they show. */
@Command(
        name = "snapshot",
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Keeps private copies of cited pages, in snapshots/ beside the content, and looks quotations up in them."
                    + " What the copies show is recorded in variorum.lock, for machines that have none.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  variorum snapshot add gazette-20240110 page.html --retrieved 2026-11-20",
            "  variorum snapshot list",
            "  variorum snapshot verify"
        })
final class SnapshotCommand implements Runnable {

    @CommandLine.Spec
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("unused")
    private HelpOption help = new HelpOption();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what to do with private copies: add, list, verify or compare");
    }
}
