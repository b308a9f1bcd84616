package org.variorum.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Visible;
import org.variorum.edition.Proven;
import org.variorum.evidence.CopyText;
import org.variorum.evidence.PrivateFolder;
import org.variorum.evidence.SharedRuns;
import org.variorum.model.Id;
import org.variorum.model.ReportId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code variorum snapshot compare}: what the private copies of two reports have in common. */
@Command(
        name = "compare",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Tells how much of the text of one private copy stands in another, and which runs of words: to see whether one"
                    + " report copies the other. For your eyes: of each run at most twelve words are shown.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  variorum snapshot compare gazette-20240110 courier-20240111"})
final class SnapshotCompareCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    private final Terminal terminal;

    @Mixin
    private final SnapshotOptions options = new SnapshotOptions();

    @Parameters(index = "0", paramLabel = "REPORT", description = "The id of a report of which there is a copy.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "REPORT", description = "The id of another.")
    private String other = "";

    SnapshotCompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Proven proven = options.prove(terminal);
        PrivateFolder folder = new PrivateFolder(options.content());
        SharedRuns shared = SharedRuns.of(copy(proven, folder, one), copy(proven, folder, other));
        line(shared.overlap().percent() + " % of the five-word runs of the shorter text stand in both.");
        shared.runs().stream()
                .limit(SHOWN)
                .forEach(run -> line(run.words() + " words, from word " + run.first() + " of " + one + ", from word "
                        + run.second() + " of " + other + ": " + run.shown()));
        if (shared.runs().size() > SHOWN) {
            line("and " + (shared.runs().size() - SHOWN) + " shorter runs");
        }
        return ExitCode.FINE;
    }

    private CopyText copy(Proven proven, PrivateFolder folder, String report) {
        Proven.Proof proof = ReportId.of(report)
                .flatMap(id -> Optional.ofNullable(proven.reports().get(id)))
                .orElseThrow(() -> options.usage("no report " + report + " names a private copy"
                        + Nearest.hint(
                                        report,
                                        proven.reports().keySet().stream()
                                                .map(Id::text)
                                                .toList())
                                .map(hint -> "; " + hint)
                                .orElse("")));
        if (!proof.there()) {
            throw options.usage("snapshots/" + proof.file() + " of " + report + " is not on this machine");
        }
        return CopyText.of(folder, proof.file());
    }

    private void line(String text) {
        terminal.out().print(Visible.line(text) + "\n");
    }
}
