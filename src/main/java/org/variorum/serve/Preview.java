package org.variorum.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.diagnostic.TextPrinter;
import org.variorum.edition.Attempt;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.BuildResult;
import org.variorum.edition.Progress;
import org.variorum.edition.SiteBuild;

/**
 * A site that is shown while it is being written: each change of its content or its templates is seen at once.
 *
 * <pre>{@code
 * try (Preview preview = Preview.open(options, 1313, watcher)) {
 *     preview.run();
 * }
 * }</pre>
 */
public final class Preview implements AutoCloseable {

    /** A program that saves a file does so in several steps; this long after the last of them we look. */
    private static final long QUIET_MILLIS = 3;

    private final BuildOptions options;
    private final PreviewServer server;
    private final Watch watch;
    private final Semaphore changes;
    private final Watcher watcher;

    private Preview(BuildOptions options, PreviewServer server, Watch watch, Semaphore changes, Watcher watcher) {
        this.options = options;
        this.server = server;
        this.watch = watch;
        this.changes = changes;
        this.watcher = watcher;
    }

    /**
     * Starts to listen and to watch; nothing is read yet.
     *
     * @param options which folders, and how; the output folder plays no part
     * @param port 0 for any that is free
     * @param watcher is told what there is to see
     * @throws IOException if the port cannot be had or the folders cannot be watched
     */
    public static Preview open(BuildOptions options, int port, Watcher watcher) throws IOException {
        PreviewServer server = PreviewServer.start(port);
        try {
            Semaphore changes = new Semaphore(1);
            List<Path> folders = Stream.concat(Stream.of(options.content()), options.templates().stream())
                    .toList();
            Watch watch = Watch.of(folders, changes::release);
            return new Preview(options.at(URI.create(server.address())), server, watch, changes, watcher);
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /** The address of the first page. */
    public String address() {
        return server.address();
    }

    /** Makes the site, and again after each change, until the thread is interrupted. */
    public void run() {
        try {
            while (true) {
                changes.acquire();
                while (changes.tryAcquire(QUIET_MILLIS, TimeUnit.MILLISECONDS)) {
                    changes.drainPermits();
                }
                make();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What is told of an attempt is true when it is told: it is shown before. */
    private void make() {
        watcher.begins();
        try {
            Attempt attempt = new SiteBuild(options, Progress.NONE).impression();
            server.show(attempt.impression(), report(attempt.result().located(options)));
            watcher.attempted(attempt);
        } catch (IOException e) {
            server.show(Optional.empty(), String.valueOf(e.getMessage()));
            watcher.failed(e);
        }
    }

    private static String report(BuildResult located) {
        TextPrinter printer = new TextPrinter(located.sources());
        return located.diagnostics().stream().map(printer::print).collect(Collectors.joining());
    }

    /** Ends it. */
    @Override
    public void close() throws IOException {
        server.close();
        watch.close();
    }

    /** Is told of each attempt, by the thread that runs the preview. */
    public interface Watcher {

        /** An attempt begins. */
        void begins();

        /** The content was read, and what came of it is shown. */
        void attempted(Attempt attempt);

        /** The content could not be read, and pages say so. */
        void failed(IOException fault);
    }
}
