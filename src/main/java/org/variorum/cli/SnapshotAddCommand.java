package org.variorum.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.variorum.diagnostic.Visible;
import org.variorum.edition.Proven;
import org.variorum.evidence.text.Extraction;
import org.variorum.keep.Copies;
import org.variorum.keep.RefusedCopyException;
import org.variorum.model.Edtf;
import org.variorum.model.ReportId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code variorum snapshot add}: takes a private copy of a report in. */
@Command(
        name = "add",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Copies a file into snapshots/ beside the content, which Git is told to ignore, names it in its report if that"
                    + " names none, looks the report's quotations up in it, and records what it shows in variorum.lock."
                    + " What is not known, such as the day on which it was taken, stays unsaid.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  variorum snapshot add gazette-20240110 page.html --retrieved 2026-11-20",
            "  variorum snapshot add gazette-20240110 page.warc.gz",
            "",
            "Exit codes: 0 its quotations stand in it, 1 it was not taken in, or one does not, 2 command not",
            "understood."
        })
final class SnapshotAddCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final SnapshotOptions options = new SnapshotOptions();

    @Parameters(index = "0", paramLabel = "REPORT", description = "The id of the report: the name of its file.")
    private String report = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The copy: text, Markdown, HTML, PDF or WARC.")
    private Path file = Path.of("");

    @Option(
            names = "--retrieved",
            paramLabel = "DATE",
            description = "When the copy was taken: 2026-11-20. Default: what a WARC says of itself, else unsaid.")
    private Optional<String> retrieved = Optional.empty();

    @Option(names = "--replace", description = "Take the place of another copy, which stays there under another name.")
    private boolean replace;

    SnapshotAddCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        ReportId id = ReportId.of(report).orElseThrow(() -> options.usage("\"" + report + "\" is no id of a report"));
        Optional<Edtf> day = retrieved.map(text -> Edtf.parse(text)
                .orElseThrow(() -> options.usage("--retrieved takes a date such as 2026-11-20, not " + text)));
        options.check();
        if (!Files.isRegularFile(file)) {
            throw options.usage("there is no file \"" + file + "\"");
        }
        Copies.Taken taken;
        try {
            taken = new Copies(options.content()).add(id, name(), bytes(), day, replace);
        } catch (RefusedCopyException e) {
            line("variorum: " + file + " was not taken in: " + e.getMessage());
            return ExitCode.FINDINGS;
        }
        tell(id, taken);
        Proven proven = options.prove(terminal);
        SnapshotPrinter printer = new SnapshotPrinter(terminal.out(), options.content());
        boolean faulty = printer.faults(proven, path -> path.equals(pathOf(proven, id)));
        boolean recorded = SnapshotRecord.of(options.content(), terminal.err()).record(proven, each -> each.equals(id));
        return recorded && !faulty ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private static String pathOf(Proven proven, ReportId id) {
        return Optional.ofNullable(proven.reports().get(id))
                .map(Proven.Proof::path)
                .orElse("");
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    /** No more than can be taken in, and one byte, is read. */
    private byte[] bytes() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Extraction.MOST_BYTES + 1);
        }
    }

    private void tell(ReportId id, Copies.Taken taken) {
        terminal.out()
                .print(Visible.line("Took in snapshots/" + taken.file() + ", SHA-256 "
                                + taken.text().sha256() + (taken.named() ? ", and named it in its report " + id : "")
                                + ".")
                        + "\n");
        taken.older()
                .ifPresent(older -> terminal.out()
                        .print(Visible.line("The copy that was there is now snapshots/" + older + ".") + "\n"));
    }

    private void line(String text) {
        terminal.err().print(Visible.line(text) + "\n");
    }
}
