package org.variorum.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.diagnostic.Nearest;
import org.variorum.diagnostic.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program {@code variorum}: {@code new Cli(terminal, repetition).run("check", "--content", "content")} answers an
 * {@link ExitCode}. Never throws and never ends the process.
 */
final class Cli {

    private final Terminal terminal;
    private final Repetition repetition;

    /** A program that prints there, for a command line that may have been given before. */
    Cli(Terminal terminal, Repetition repetition) {
        this.terminal = terminal;
        this.repetition = repetition;
    }

    /** Runs one command line to its end. */
    int run(String... arguments) {
        Faults faults = new Faults(terminal.err(), List.of(arguments).contains("--verbose"));
        int code = execute(faults, arguments);
        return terminal.finish().map(faults::report).orElse(code);
    }

    // An Error must not reach the JVM: it would exit with 1, which says that the content has findings.
    @SuppressWarnings("CatchAndPrintStackTrace")
    private int execute(Faults faults, String... arguments) {
        try {
            return commandLine(faults, arguments).execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            return faults.report(e);
        }
    }

    private CommandLine commandLine(Faults faults, String... arguments) {
        CommandLine line = new CommandLine(new Variorum());
        asked(arguments).forEach(line::addSubcommand);
        return line.setUsageHelpWidth(100)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, args) -> usage(e))
                .setExecutionExceptionHandler((e, command, parsed) -> faults.report(e));
    }

    // To read the annotations of one takes some milliseconds, so the others are left out where it is clear which is
    // asked for.
    private Map<String, Object> asked(String... arguments) {
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("build", new BuildCommand(terminal, repetition));
        commands.put("check", new CheckCommand(terminal));
        commands.put("serve", new ServeCommand(terminal));
        commands.put("reconcile", new ReconcileCommand(terminal));
        commands.put("publish", new PublishCommand(terminal));
        commands.put("diff", new DiffCommand(terminal));
        commands.put("coverage", new CoverageCommand(terminal));
        commands.put("links", new LinksCommand(terminal));
        commands.put("import", new ImportCommand(terminal));
        commands.put(
                "snapshot",
                new CommandLine(new SnapshotCommand())
                        .addSubcommand("add", new SnapshotAddCommand(terminal))
                        .addSubcommand("list", new SnapshotListCommand(terminal))
                        .addSubcommand("verify", new SnapshotVerifyCommand(terminal))
                        .addSubcommand("compare", new SnapshotCompareCommand(terminal)));
        commands.put("explain", new ExplainCommand(terminal));
        if (arguments.length > 0 && commands.containsKey(arguments[0])) {
            commands.keySet().retainAll(List.of(arguments[0]));
        } else {
            commands.put("help", new HelpCommand());
        }
        return commands;
    }

    private int usage(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        terminal.err().print(Visible.line("variorum: " + e.getMessage() + nearest(e, command)) + "\n");
        terminal.err().print("\"" + command.qualifiedName() + " --help\" shows what can be asked for.\n");
        return ExitCode.USAGE;
    }

    private static String nearest(ParameterException e, CommandSpec command) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        String word = unmatched.getUnmatched().get(0);
        Set<String> known = word.startsWith("-")
                ? command.optionsMap().keySet()
                : command.subcommands().keySet();
        return Nearest.hint(word, known).map(hint -> "; " + hint).orElse("");
    }

    /** What {@code variorum} alone says. */
    @Command(
            name = "variorum",
            synopsisSubcommandLabel = "COMMAND",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = {
                "Turns annotated Markdown into a briefing site on which every claim is cited, every conflict between"
                        + " sources is shown side by side, and every finding explains how it was reached.",
                ""
            },
            commandListHeading = "%nCommands:%n",
            footerHeading = "%nExamples:%n",
            footer = {
                "  variorum check                  look for mistakes in content/, publish nothing",
                "  variorum build                  publish content/ to public/",
                "  variorum serve                  show content/ in a browser while it is being written",
                "  variorum build --content news --output site --base-url https://example.org/news/",
                "  variorum reconcile --content content sale-approver",
                "                                  what the rules make of a question, beside the desk's finding",
                "  variorum reconcile cases.yaml   work cases out, compare with what is expected",
                "  variorum publish                publish, and record what is said, so that it does not change in silence",
                "  variorum diff public            what the content says otherwise than what is published",
                "  variorum coverage               list what cites nothing, rests on one origin, is old or unverified",
                "  variorum links                  ask whether what the content links to is still there",
                "  variorum import https://news.example/1",
                "                                  begin a report on an article, with a private copy",
                "  variorum snapshot verify        look quotations up in private copies, and record what these show",
                "  variorum explain V301           say why a finding matters and how to mend it",
                "",
                "Exit codes: 0 fine, 1 findings, 2 command not understood, 3 fault of the machine or of Variorum."
            })
    static final class Variorum implements Runnable {

        @CommandLine.Spec
        private CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(
                    spec.commandLine(),
                    "say what to do: build, check, serve, reconcile, publish, diff, coverage, links, snapshot, import or explain");
        }
    }
}
