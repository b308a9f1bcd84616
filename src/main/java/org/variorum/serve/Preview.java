package org.variorum.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.diagnostic.TextPrinter;
import org.variorum.edition.BuildOptions;
import org.variorum.edition.BuildResult;
import org.variorum.edition.LiveSite;

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
    private static final long QUIET_MILLIS = 2;

    /** The pages that a browser asks for come first; when none was asked for in so long, all is looked at. */
    private static final long CALM_MILLIS = 30;

    /** As often at most is waited for that. */
    private static final int PATIENCE = 10;

    private final BuildOptions options;
    private final PreviewServer server;
    private final Watch watch;
    private final BlockingQueue<Path> changes;
    private final LiveSite site;
    private final Watcher watcher;

    private Preview(
            BuildOptions options,
            PreviewServer server,
            Watch watch,
            BlockingQueue<Path> changes,
            LiveSite site,
            Watcher watcher) {
        this.options = options;
        this.server = server;
        this.watch = watch;
        this.changes = changes;
        this.site = site;
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
            BlockingQueue<Path> changes = new LinkedBlockingQueue<>();
            List<Path> folders = Stream.concat(
                            Stream.of(options.content(), options.copies()), options.templates().stream())
                    .toList();
            BuildOptions here = options.at(URI.create(server.address()));
            LiveSite site = LiveSite.of(here);
            return new Preview(here, server, Watch.of(folders, changes::add), changes, site, watcher);
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /** The address of the first page. */
    public String address() {
        return server.address();
    }

    /** Shows the site, and what becomes of it with each change, until the thread is interrupted. */
    public void run() {
        try {
            server.show(site.impression());
            review();
            while (true) {
                Optional<Path> next = Optional.of(changes.take());
                while (next.isPresent()) {
                    site.change(changed(next));
                    server.show(site.impression());
                    next = changedWhilePagesPass();
                }
                review();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A change, and what else changes until nothing has changed for a moment. */
    private Set<Path> changed(Optional<Path> first) throws InterruptedException {
        Set<Path> changed = new TreeSet<>();
        Optional<Path> next = first;
        while (next.isPresent()) {
            changed.add(next.get());
            next = Optional.ofNullable(changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS));
        }
        return changed;
    }

    /** Waits until browsers have what they asked for, since what looks at the whole site would hold that up; or until the next change. */
    private Optional<Path> changedWhilePagesPass() throws InterruptedException {
        Optional<Path> next;
        int waits = 0;
        do {
            next = Optional.ofNullable(changes.poll(CALM_MILLIS, TimeUnit.MILLISECONDS));
            waits++;
        } while (waits < PATIENCE && next.isEmpty() && server.wasAsked());
        return next;
    }

    /** What is wrong is told when it is known; pages are shown before. What is told is true when it is told. */
    private void review() {
        watcher.begins();
        try {
            Optional<BuildResult> result = site.review(changes::isEmpty);
            result.ifPresent(found -> {
                server.report(report(found.located(options)));
                watcher.reviewed(found);
            });
        } catch (IOException e) {
            server.report(String.valueOf(e.getMessage()));
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

    /** Is told of each review, by the thread that runs the preview. */
    public interface Watcher {

        /** A review begins. */
        void begins();

        /** Everything was read and checked, and what came of it is shown. */
        void reviewed(BuildResult result);

        /** The content could not be read, and pages say so. */
        void failed(IOException fault);
    }
}
