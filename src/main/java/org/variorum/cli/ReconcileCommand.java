package org.variorum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code variorum reconcile}: what the rules make of questions of a site, beside what the desk found; or of worked cases,
 * beside what is expected of them.
 */
@Command(
        name = "reconcile",
        sortOptions = false,
        customSynopsis = {
            "variorum reconcile [-q] [--format=FORMAT] [--case=ID]... FILE...",
            "       variorum reconcile [-q] [--format=FORMAT] --content=FOLDER [--write] [QUESTION...]"
        },
        description = {
            "Tells what the rules make of something, step by step. Of worked cases: every difference from what a case"
                    + " expects is a line with its place. Of questions of a site, with --content: what the rules say"
                    + " stands beside what the desk found; without the id of a question, each is a line.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  variorum reconcile cases.yaml",
            "  variorum reconcile --quiet cases.yaml more-cases.yaml",
            "  variorum reconcile --case B10-units --format json cases.yaml",
            "  variorum reconcile --content content",
            "  variorum reconcile --content content sale-approver",
            "  variorum reconcile --content content --write sale-approver",
            "",
            "Exit codes: 0 all as expected, 1 a difference from a case or a mistake in a file, 2 command not",
            "understood. That a desk found something else than the rules is no mistake."
        })
final class ReconcileCommand implements Callable<Integer> {

    private static final String FORMS =
            "either worked cases, as in \"variorum reconcile cases.yaml\", or questions of a"
                    + " site, as in \"variorum reconcile --content content sale-approver\"";

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Parameters(
            index = "0..*",
            arity = "0..*",
            paramLabel = "FILE|QUESTION",
            description = "A file of cases, in YAML; with --content, the id of a question, the name of its file.")
    private List<String> words = List.of();

    @Option(names = "--case", paramLabel = "ID", description = "Only the case of that id; may be given more than once.")
    private List<String> ids = List.of();

    @Option(
            names = "--content",
            paramLabel = "FOLDER",
            description = "Questions of the site in that folder, instead of cases.")
    private Optional<Path> content = Optional.empty();

    @Option(
            names = "--write",
            description = "Put what the rules say into the file of the question, as its finding: if it has none yet.")
    private boolean write;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print only what came out other than expected, or where desk and rules differ.")
    private boolean quiet;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How results are printed: text or json. Default: text.")
    private RunOptions.Format format = RunOptions.Format.TEXT;

    @Mixin
    @SuppressWarnings("unused")
    private CommonOptions common = new CommonOptions();

    ReconcileCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return content.isPresent() ? questions(content.get()) : cases();
    }

    private int cases() throws IOException {
        if (write) {
            throw usage("--write is for a question of a site; say " + FORMS);
        }
        if (words.isEmpty()) {
            throw usage("say what to reconcile: " + FORMS);
        }
        return new CaseReconciliation(terminal, this::usage)
                .run(words.stream().map(Path::of).toList(), ids, quiet, format);
    }

    private int questions(Path folder) throws IOException {
        if (!ids.isEmpty()) {
            throw usage("--case and --content do not go together; say " + FORMS);
        }
        Optional<String> file =
                words.stream().filter(word -> word.matches(".*[/\\\\.].*")).findFirst();
        if (file.isPresent()) {
            throw usage("\"" + file.get() + "\" is a file, and --content asks for the id of a question; say " + FORMS);
        }
        if (write && words.isEmpty()) {
            throw usage("--write needs the id of a question, as in \"variorum reconcile --content " + folder
                    + " --write sale-approver\"");
        }
        return new SiteReconciliation(terminal, this::usage).run(folder, words, write, quiet, format);
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
