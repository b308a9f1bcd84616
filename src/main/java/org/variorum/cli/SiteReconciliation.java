package org.variorum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Nearest;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.BuildResult;
import org.variorum.edition.NamedFinding;
import org.variorum.edition.Reconciled;
import org.variorum.edition.SiteBuild;
import org.variorum.files.Limits;
import org.variorum.files.ReadGate;
import org.variorum.model.Release;
import org.variorum.propose.FindingBlock;
import org.variorum.propose.FindingWriter;
import picocli.CommandLine.ParameterException;

/** Tells what the rules make of questions of a site beside what the desk found, and writes the one down as the other. */
final class SiteReconciliation {

    private final Terminal terminal;
    private final Function<String, ParameterException> usage;

    /**
     * For one command line.
     *
     * @param terminal where to print
     * @param usage makes a mistake of the command line
     */
    SiteReconciliation(Terminal terminal, Function<String, ParameterException> usage) {
        this.terminal = terminal;
        this.usage = usage;
    }

    /**
     * Tells of questions, and answers the exit code.
     *
     * @param content the folder of the site
     * @param ids which questions; all of them, in a line each, where none are given
     * @param write whether what the rules say is put into their files
     * @param quiet whether only what differs is told
     * @param format how it is printed
     */
    int run(Path content, List<String> ids, boolean write, boolean quiet, RunOptions.Format format) throws IOException {
        BuildOptions options = RunOptions.ofCheck(content, usage).of(Release.Audience.DESK);
        Reconciled read;
        try (LiveProgress progress = new LiveProgress(terminal, LiveProgress.When.AUTO)) {
            read = new SiteBuild(options, progress).reconcile();
        }
        BuildResult checked = read.result().located(options);
        if (!read.complete()) {
            format.printer(terminal).checked(checked, content);
            return ExitCode.FINDINGS;
        }
        List<NamedFinding> asked = ids.isEmpty()
                ? read.findings()
                : ids.stream().map(id -> find(id, read)).toList();
        Diagnostics refused = new Diagnostics();
        List<SiteOutcome.Told> told = told(asked, read, write, new FindingWriter(gate(content), refused));
        SiteOutcome outcome = new SiteOutcome(told, located(refused, read, options), checked);
        SiteOutcome.Style style = new SiteOutcome.Style(content, !ids.isEmpty(), quiet);
        if (format == RunOptions.Format.JSON) {
            new JsonSitePrinter(terminal.out(), style).print(outcome);
        } else {
            new PlainSitePrinter(terminal.out(), style).print(outcome);
        }
        return outcome.failed() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private static ReadGate gate(Path content) throws IOException {
        return new ReadGate(content, Limits.DEFAULT);
    }

    private NamedFinding find(String id, Reconciled read) {
        return read.findings().stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(
                        id, read.findings().stream().map(NamedFinding::id).toList()));
    }

    private ParameterException unknown(String id, List<String> known) {
        String hint = Nearest.hint(id, known).map(text -> "; " + text).orElse("");
        return usage.apply("there is no question \"" + id + "\"" + hint);
    }

    private static List<SiteOutcome.Told> told(
            List<NamedFinding> asked, Reconciled read, boolean write, FindingWriter writer) throws IOException {
        List<SiteOutcome.Told> told = new ArrayList<>();
        for (NamedFinding each : asked) {
            FindingBlock block = FindingBlock.of(each.finding(), read.people());
            Optional<Boolean> written = write ? Optional.of(writer.write(each.finding(), block)) : Optional.empty();
            told.add(new SiteOutcome.Told(each, block, written));
        }
        return told;
    }

    /** What kept a finding from being written, with paths as seen from the working folder. */
    private static BuildResult located(Diagnostics refused, Reconciled read, BuildOptions options) {
        return new BuildResult(
                        refused.sorted(),
                        read.excerpts().of(refused.sorted()),
                        read.result().summary())
                .located(options);
    }
}
