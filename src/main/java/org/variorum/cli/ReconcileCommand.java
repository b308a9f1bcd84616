package org.variorum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.variorum.cases.Case;
import org.variorum.cases.CaseFile;
import org.variorum.cases.CaseReader;
import org.variorum.cases.CaseRun;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Severity;
import org.variorum.files.Limits;
import org.variorum.files.ReadGate;
import org.variorum.load.tree.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code variorum reconcile}: works cases out by the rules, and compares what comes out with what is expected. */
@Command(
        name = "reconcile",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Reconciles the worked cases of files, by the same rules as a site, and tells everything that led to each"
                    + " verdict. Where a case says what is expected, every difference is a line with its place.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  variorum reconcile cases.yaml",
            "  variorum reconcile --quiet cases.yaml more-cases.yaml",
            "  variorum reconcile --case B10-units --format json cases.yaml",
            "",
            "Exit codes: 0 all as expected, 1 a difference or a mistake in a file, 2 command not understood."
        })
final class ReconcileCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A file of cases, in YAML.")
    private List<Path> files = List.of();

    @Option(names = "--case", paramLabel = "ID", description = "Only the case of that id; may be given more than once.")
    private List<String> ids = List.of();

    @Option(
            names = {"-q", "--quiet"},
            description = "Print only what came out other than expected.")
    private boolean quiet;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How results are printed: text or json. Default: text.")
    private RunOptions.Format format = RunOptions.Format.TEXT;

    @Option(names = "--verbose", description = "Print a stack trace where the machine or Variorum fails.")
    @SuppressWarnings("unused")
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused")
    private boolean help;

    ReconcileCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            requireFile(file);
        }
        Diagnostics diagnostics = new Diagnostics();
        Map<String, List<String>> sources = new HashMap<>();
        List<CaseFile> read = new ArrayList<>();
        for (Path file : files) {
            text(file, diagnostics).ifPresent(text -> {
                sources.put(text.path(), text.lines());
                read.add(CaseReader.read(text, diagnostics));
            });
        }
        requireCases(read, diagnostics);
        List<CaseOutcome.Printed> results =
                read.stream().flatMap(file -> reconcile(file).stream()).toList();
        CaseOutcome outcome = new CaseOutcome(results, diagnostics.sorted(), sources);
        if (format == RunOptions.Format.JSON) {
            new JsonCasePrinter(terminal.out(), quiet).print(outcome);
        } else {
            new PlainCasePrinter(terminal.out(), quiet).print(outcome);
        }
        return outcome.failed() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private List<CaseOutcome.Printed> reconcile(CaseFile file) {
        CaseRun run = new CaseRun(file);
        return file.cases().stream()
                .filter(c -> ids.isEmpty() || ids.contains(c.id()))
                .map(c -> new CaseOutcome.Printed(run.of(c), run.values()))
                .toList();
    }

    /** The text of a file, under the name that was given for it. */
    private static Optional<SourceText> text(Path file, Diagnostics diagnostics) throws IOException {
        Path real = file.toRealPath();
        String name = file.toString().replace('\\', '/');
        ReadGate gate = new ReadGate(real.resolveSibling(""), Limits.DEFAULT);
        return gate.readText(
                        real.getFileName().toString(),
                        fault -> diagnostics.report(fault.at(new Location(
                                name,
                                fault.location().line(),
                                fault.location().column(),
                                fault.location().length()))))
                .map(text -> SourceText.ofFile(name, text));
    }

    private void requireFile(Path file) {
        if (!Files.exists(file) || Files.isDirectory(file)) {
            String fault = Files.exists(file) ? " is a folder" : " does not exist";
            throw new ParameterException(command.commandLine(), "the file \"" + file + "\"" + fault);
        }
    }

    /** A misspelt id is a mistake of the command, unless the case is one that could not be read. */
    private void requireCases(List<CaseFile> read, Diagnostics diagnostics) {
        Set<String> known = read.stream()
                .flatMap(file -> file.cases().stream())
                .map(Case::id)
                .collect(Collectors.toCollection(HashSet::new));
        for (String id : ids) {
            if (!known.contains(id) && !diagnostics.any(Severity.ERROR)) {
                String hint = Nearest.hint(id, known).map(text -> "; " + text).orElse("");
                throw new ParameterException(command.commandLine(), "there is no case \"" + id + "\"" + hint);
            }
        }
    }
}
