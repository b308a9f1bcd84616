package org.variorum.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code variorum explain}: says what a code means, or lists all codes. */
@Command(
        name = "explain",
        description = {"Says what a code means, why it matters and how to mend it. Without a code, lists them all.", ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  variorum explain", "  variorum explain V301", "  variorum explain unknown-citation"})
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            description = "The number or the name of a code: V301 or unknown-citation.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--verbose", hidden = true)
    @SuppressWarnings("unused")
    private boolean verbose;

    @Mixin
    @SuppressWarnings("unused")
    private HelpOption help = new HelpOption();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        code.ifPresentOrElse(asked -> explain(Code.find(asked).orElseThrow(() -> unknown(asked))), this::list);
        return ExitCode.FINE;
    }

    private void explain(Code found) {
        PrintWriter out = terminal.out();
        out.print(found.number() + " " + found.slug() + " (" + found.severity().word() + ")\n\n");
        out.print(found.title() + "\n" + found.reason() + "\n\n");
        found.example().lines().forEach(line -> out.print("    " + line + "\n"));
    }

    private void list() {
        for (Code each : Code.values()) {
            terminal.out()
                    .print(String.format(
                            Locale.ROOT,
                            "%s  %-7s  %-24s %s\n",
                            each.number(),
                            each.severity().word(),
                            each.slug(),
                            each.title()));
        }
    }

    private ParameterException unknown(String asked) {
        List<String> known = Arrays.stream(Code.values())
                .flatMap(c -> Stream.of(c.number(), c.slug()))
                .toList();
        String hint = Nearest.hint(asked.toLowerCase(Locale.ROOT), known)
                .or(() -> Nearest.hint(asked.toUpperCase(Locale.ROOT), known))
                .map(text -> "; " + text)
                .orElse("");
        return new ParameterException(command.commandLine(), "there is no code \"" + asked + "\"" + hint);
    }
}
