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
import java.util.function.Function;
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
import picocli.CommandLine.ParameterException;

/** Works cases out by the rules, and compares what comes out with what is expected. */
final class CaseReconciliation {

    private final Terminal terminal;
    private final Function<String, ParameterException> usage;

    /**
     * For one command line.
     *
     * @param terminal where to print
     * @param usage makes a mistake of the command line
     */
    CaseReconciliation(Terminal terminal, Function<String, ParameterException> usage) {
        this.terminal = terminal;
        this.usage = usage;
    }

    /** Works out the cases of some files, of all ids where none are given, and answers the exit code. */
    int run(List<Path> files, List<String> ids, boolean quiet, RunOptions.Format format) throws IOException {
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
        requireCases(ids, read, diagnostics);
        List<CaseOutcome.Printed> results =
                read.stream().flatMap(file -> reconcile(file, ids).stream()).toList();
        CaseOutcome outcome = new CaseOutcome(results, diagnostics.sorted(), sources);
        if (format == RunOptions.Format.JSON) {
            new JsonCasePrinter(terminal.out(), quiet).print(outcome);
        } else {
            new PlainCasePrinter(terminal.out(), quiet).print(outcome);
        }
        return outcome.failed() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private static List<CaseOutcome.Printed> reconcile(CaseFile file, List<String> ids) {
        CaseRun run = new CaseRun(file);
        return file.cases().stream()
                .filter(c -> ids.isEmpty() || ids.contains(c.id()))
                .map(run::of)
                .map(result -> new CaseOutcome.Printed(result, run.wording(result)))
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
        if (Files.isDirectory(file)) {
            throw usage.apply("\"" + file
                    + "\" is a folder; for the questions of a site, \"variorum reconcile --content " + file + "\"");
        }
        if (!Files.exists(file)) {
            String hint = file.toString().matches("[a-z0-9-]+")
                    ? "; for a question of a site, \"variorum reconcile --content content " + file + "\""
                    : "";
            throw usage.apply("the file \"" + file + "\" does not exist" + hint);
        }
    }

    /** A misspelt id is a mistake of the command, unless the case is one that could not be read. */
    private void requireCases(List<String> ids, List<CaseFile> read, Diagnostics diagnostics) {
        Set<String> known = read.stream()
                .flatMap(file -> file.cases().stream())
                .map(Case::id)
                .collect(Collectors.toCollection(HashSet::new));
        for (String id : ids) {
            if (!known.contains(id) && !diagnostics.any(Severity.ERROR)) {
                String hint = Nearest.hint(id, known).map(text -> "; " + text).orElse("");
                throw usage.apply("there is no case \"" + id + "\"" + hint);
            }
        }
    }
}
