package org.variorum.cli;

import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.BuildResult;
import org.variorum.serve.Preview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code variorum serve}: shows the site in a browser while it is being written. */
@Command(
        name = "serve",
        sortOptions = false,
        sortSynopsis = false,
        description = {
            "Shows the site in a browser while it is being written: what is saved is seen at once. While the content has"
                    + " findings that fail the run, the last good site stays, with them at the top of each page.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  variorum serve",
            "  variorum serve --content news --port 8080 --open",
            "",
            "Only this machine can see it, and nothing is published. Ctrl+C ends it."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int PORT = 4080;
    private static final int HIGHEST_PORT = 65_535;

    private final Terminal terminal;

    @Mixin
    private final RunOptions run = new RunOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "The port to listen on; 0 for any that is free. Default: " + PORT + ", or any if that is taken.")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--open", description = "Open the site in the browser.")
    private boolean open;

    @Mixin
    @SuppressWarnings("unused")
    private HelpOption help = new HelpOption();

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        port.filter(n -> n < 0 || n > HIGHEST_PORT).ifPresent(n -> {
            throw run.usage("a port is a number from 0 to " + HIGHEST_PORT + ", not " + n);
        });
        BuildOptions options = run.with(RunOptions.DEFAULT_OUTPUT, false);
        try (Preview preview = preview(options)) {
            say("Serving " + options.content() + " at " + preview.address() + " (Ctrl+C ends it).");
            if (open) {
                Browser.open(preview.address()).ifPresent(this::say);
            }
            preview.run();
        }
        return ExitCode.FINE;
    }

    private Preview preview(BuildOptions options) throws IOException {
        Preview.Watcher reports = new Reports(options);
        if (port.isPresent()) {
            return preview(options, port.get(), reports);
        }
        try {
            return Preview.open(options, PORT, reports);
        } catch (BindException taken) {
            return Preview.open(options, 0, reports);
        }
    }

    private static Preview preview(BuildOptions options, int port, Preview.Watcher reports) throws IOException {
        try {
            return Preview.open(options, port, reports);
        } catch (BindException e) {
            throw new IOException("port " + port + " cannot be had: " + e.getMessage() + "; --port names another", e);
        }
    }

    private void say(String text) {
        terminal.err().println("variorum: " + text);
        terminal.err().flush();
    }

    /** Prints what came of each review. */
    private final class Reports implements Preview.Watcher {

        private final BuildOptions options;
        private long begun = terminal.nanoTime();

        Reports(BuildOptions options) {
            this.options = options;
        }

        @Override
        public void begins() {
            begun = terminal.nanoTime();
        }

        @Override
        public void reviewed(BuildResult result) {
            Duration taken = Duration.ofNanos(terminal.nanoTime() - begun);
            run.format().printer(terminal).served(result.located(options), taken);
            terminal.out().flush();
        }

        @Override
        public void failed(IOException fault) {
            say(Faults.describe(fault));
        }
    }
}
