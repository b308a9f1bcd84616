package org.variorum.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.TextPrinter;
import org.variorum.diagnostic.Visible;
import org.variorum.edition.Inventory;
import org.variorum.edition.SiteBuild;
import org.variorum.evidence.text.Extraction;
import org.variorum.evidence.text.NoTextException;
import org.variorum.intake.Imported;
import org.variorum.intake.Importer;
import org.variorum.intake.NoListException;
import org.variorum.intake.ReferenceFile;
import org.variorum.keep.RefusedCopyException;
import org.variorum.model.ReportId;
import org.variorum.reach.Downloader;
import org.variorum.reach.Manners;
import org.variorum.reach.NoDownloadException;
import org.variorum.reach.Round;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code variorum import}: the beginning of a report of an article, or references for the content. */
@Command(
        name = "import",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Begins a report on an article: its metadata, as far as the article says them, a private copy beside the"
                    + " content, and an outline as a comment that is never published. The article is an address, or a"
                    + " file with HTML, text, Markdown, PDF or WARC. What it does not say stays unknown.",
            "A file of references (CSL-JSON, CSL-YAML, .bib, .ris) joins those of the content instead.",
            "Nothing that is there is changed.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  variorum import https://news.example/2024/bridge",
            "  variorum import page.html --id gazette-20240110-bridge",
            "  variorum import library.bib --content news",
            "",
            "Exit codes: 0 imported, 1 nothing could be imported, 2 command not understood."
        })
final class ImportCommand implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "ARTICLE", arity = "1", description = "An address that begins with http, or a file.")
    private String source = "";

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The id of the report. Default: one of outlet, day and title.")
    private Optional<String> id = Optional.empty();

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "How long to wait for an answer. Default: 20.")
    private int timeout = (int) Manners.POLITE.timeout().toSeconds();

    @Option(names = "--allow-private", description = "Take an article from this machine or a private network too.")
    private boolean allowPrivate;

    @Mixin
    @SuppressWarnings("unused")
    private CommonOptions common = new CommonOptions();

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        SiteBuild build = new SiteBuild(RunOptions.ofCheck(content.folder(), this::usage), (stage, files) -> {});
        if (!isAddress() && ReferenceFile.isOne(source)) {
            return references();
        }
        Optional<ReportId> wanted = id.map(this::reportId);
        try {
            Inventory inventory = build.inventory();
            told(taken(new Importer(content.folder(), inventory.outlets(), inventory.reports()), wanted));
            return ExitCode.FINE;
        } catch (NoDownloadException | NoTextException | RefusedCopyException e) {
            return refused(String.valueOf(e.getMessage()));
        } catch (FileAlreadyExistsException e) {
            return refused("there is " + e.getFile() + " already; --id gives the report another id");
        }
    }

    private Imported taken(Importer importer, Optional<ReportId> wanted)
            throws IOException, InterruptedException, NoDownloadException, NoTextException, RefusedCopyException {
        if (isAddress()) {
            Round.resolveOnce();
            Downloader downloader = new Downloader(manners(), "variorum/" + Version.number(), Extraction.MOST_BYTES);
            return importer.take(downloader.fetch(source), wanted);
        }
        Path file = file();
        if (Files.size(file) > Extraction.MOST_BYTES) {
            throw new NoTextException("larger than " + (Extraction.MOST_BYTES >> 20) + " MiB");
        }
        return importer.take(String.valueOf(file.getFileName()), Files.readAllBytes(file), wanted);
    }

    private boolean isAddress() {
        return source.matches("(?i)https?://.*");
    }

    private Path file() {
        Path file = Path.of(source);
        if (!Files.isRegularFile(file)) {
            throw usage("there is no file " + source + "; an address begins with http");
        }
        return file;
    }

    private ReportId reportId(String text) {
        return Optional.of(text)
                .filter(id -> ID.matcher(id).matches())
                .flatMap(ReportId::of)
                .orElseThrow(
                        () -> usage("\"" + text + "\" is no id: letters, digits and hyphens, as in gazette-20240110"));
    }

    private Manners manners() {
        if (timeout < 1 || timeout > 600) {
            throw usage("--timeout is 1 to 600");
        }
        Manners polite = Manners.POLITE;
        return new Manners(
                polite.delay(),
                Duration.ofSeconds(timeout),
                polite.whole(),
                polite.retries(),
                polite.redirects(),
                polite.hosts(),
                allowPrivate);
    }

    private void told(Imported made) {
        line("Began " + shown(made.report()) + " with a private copy, " + shown(made.snapshot()) + ", of "
                + counted(made.paragraphs(), "paragraph") + ".");
        if (!made.unknown().isEmpty()) {
            line("Not found, and left unknown: " + String.join(", ", made.unknown()) + ".");
        }
        made.unlisted()
                .ifPresent(name -> line("As its publisher it has \"" + name
                        + "\"; outlets.yaml has no such outlet, or several, or one whose url: is on another host."));
        made.elsewhere()
                .ifPresent(address -> line("The page calls itself " + address
                        + ", which is on another host than the one that was asked; the report has the address that was"
                        + " asked."));
        line("Now write what it says in your own words, mark the claims, and run variorum check.");
    }

    private int references() throws IOException {
        Diagnostics faults = new Diagnostics();
        Optional<ReferenceFile.Joined> joined;
        try {
            joined = new ReferenceFile(content.folder(), faults).join(file());
        } catch (NoListException e) {
            return refused(String.valueOf(e.getMessage()));
        }
        TextPrinter printer = new TextPrinter(Map.of());
        faults.sorted().forEach(fault -> terminal.err().print(printer.print(fault)));
        if (joined.isEmpty()) {
            return refused("it has no entry that could be read");
        }
        line(counted(joined.get().added().size(), "work") + " joined "
                + joined.get().file() + ".");
        if (!joined.get().taken().isEmpty()) {
            line("Left out, since their keys are taken: "
                    + String.join(", ", joined.get().taken()) + ".");
        }
        return ExitCode.FINE;
    }

    /** A path as somebody in this folder would write it. */
    private static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private void line(String text) {
        terminal.out().print(Visible.line(text) + "\n");
    }

    private int refused(String why) {
        terminal.err().print(Visible.line("variorum: " + source + " is not imported: " + why) + "\n");
        return ExitCode.FINDINGS;
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
