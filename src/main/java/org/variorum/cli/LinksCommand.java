package org.variorum.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.RecordedLink;
import org.variorum.edition.SiteBuild;
import org.variorum.reach.Manners;
import org.variorum.reach.Reply;
import org.variorum.reach.Round;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code variorum links}: whether what content links to is still there. */
@Command(
        name = "links",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Asks the servers of recorded links whether what they lead to is still there: those of works and their"
                    + " archived copies, of outlets, and of texts. Tells which are dead, moved or cannot be told, each with"
                    + " its place, and where a copy is. Asks nobody else, and nothing on this machine or in a private"
                    + " network.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  variorum links",
            "  variorum links --content news --within 300 --format json > links.json",
            "",
            "Exit codes: 0 no link is dead, 1 some are, 2 command not understood."
        })
final class LinksCommand implements Callable<Integer> {

    private static final int LONGEST = 86_400;

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Mixin
    private ContentOption content = new ContentOption();

    @Option(
            names = "--delay",
            paramLabel = "SECONDS",
            description = "How long to wait between two questions to one host. Default: 1.")
    private int delay = (int) Manners.POLITE.delay().toSeconds();

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "How long to wait for one answer. Default: 20.")
    private int timeout = (int) Manners.POLITE.timeout().toSeconds();

    @Option(
            names = "--within",
            paramLabel = "SECONDS",
            description = "How long all may take; what was not asked by then is told of. Default: 1800.")
    private int within = (int) Manners.POLITE.whole().toSeconds();

    @Option(
            names = "--retries",
            paramLabel = "N",
            description = "How often to ask again where there is no answer, or one that may pass. Default: 2.")
    private int retries = Manners.POLITE.retries();

    @Option(
            names = "--allow-private",
            description = "Ask this machine and private networks too: of content that you wrote yourself.")
    private boolean allowPrivate;

    @Option(names = "--format", paramLabel = "FORMAT", description = "How it is printed: text or json. Default: text.")
    private RunOptions.Format format = RunOptions.Format.TEXT;

    @Mixin
    @SuppressWarnings("unused")
    private CommonOptions common = new CommonOptions();

    LinksCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Manners manners = manners();
        BuildOptions options = RunOptions.ofCheck(content.folder(), this::usage);
        Round.resolveOnce();
        List<RecordedLink> links;
        try (LiveProgress progress = new LiveProgress(terminal, LiveProgress.When.AUTO)) {
            links = new SiteBuild(options, progress).links();
        }
        Map<String, Reply> replies = new Round(manners, "variorum/" + Version.number(), terminal::nanoTime)
                .ask(links.stream().map(RecordedLink::address).toList());
        LinksPrinter printer = new LinksPrinter(terminal.out(), content.folder(), replies);
        if (format == RunOptions.Format.JSON) {
            printer.json(links);
        } else {
            printer.text(links);
        }
        boolean dead = replies.values().stream().anyMatch(reply -> reply.state() == Reply.State.DEAD);
        return dead ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private Manners manners() {
        if (delay < 0 || timeout < 1 || within < 1 || retries < 0 || retries > 10 || timeout > 600) {
            throw usage("--delay is 0 or more, --timeout 1 to 600, --within 1 or more, --retries 0 to 10");
        }
        return new Manners(
                Duration.ofSeconds(Math.min(delay, LONGEST)),
                Duration.ofSeconds(timeout),
                Duration.ofSeconds(Math.min(within, LONGEST)),
                retries,
                Manners.POLITE.redirects(),
                Manners.POLITE.hosts(),
                allowPrivate);
    }

    private ParameterException usage(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
