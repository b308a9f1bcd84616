package org.variorum.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.variorum.edition.Impression;

/**
 * Shows a site to browsers on this machine, and tells them when it changes.
 *
 * <pre>{@code
 * try (PreviewServer server = PreviewServer.start(1313)) {
 *     server.show(impression, "");
 *     …
 * }
 * }</pre>
 *
 * <p>It listens on the loopback address alone, answers only to names of this machine, and gives out nothing but the files
 * of what it shows. Connections, waiting ones too, are bounded in number and time. Safe for use by several threads.
 */
public final class PreviewServer implements AutoCloseable {

    /** Where the server's own things lie; no page of a site begins so. */
    static final String OWN = "/_variorum/";

    static final String SCRIPT = OWN + "live.js";
    static final String EVENTS = OWN + "events";

    /** One thread for each connection, so that those who send slowly keep nobody waiting. */
    private static final int CONNECTIONS = 256;

    /** How many may wait to be let in or turned away; where fewer may, a crowd makes everybody try again a second later. */
    private static final int BACKLOG = 1_024;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Listeners listeners = new Listeners();
    private final Reception reception;
    private final AtomicReference<Showing> showing = new AtomicReference<>(Showing.nothing());

    private PreviewServer(HttpServer server) {
        this.server = server;
        this.threads = threads();
        server.setExecutor(threads);
        this.reception = new Reception(new Doorkeeper(port()), showing::get, listeners);
        server.createContext("/", reception);
    }

    /**
     * Starts to listen; until something is shown, every page is a 404.
     *
     * @param port 0 for any that is free
     * @throws IOException if the port cannot be had, as when another program has it
     */
    public static PreviewServer start(int port) throws IOException {
        bound();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        PreviewServer preview = new PreviewServer(server);
        server.start();
        return preview;
    }

    /** The JDK's server reads its bounds once, from the properties of the process; who has set one keeps it. */
    private static void bound() {
        // Head and body of an answer go out one after the other; else the system holds the second back for 40 ms.
        unlessSet("sun.net.httpserver.nodelay", "true");
        bound("jdk.httpserver.maxConnections", CONNECTIONS);
        bound("sun.net.httpserver.maxIdleConnections", CONNECTIONS / 4);
        bound("sun.net.httpserver.idleInterval", 5);
        bound("sun.net.httpserver.maxReqTime", 10);
        bound("sun.net.httpserver.maxReqHeaders", 100);
        bound("sun.net.httpserver.drainAmount", 64 * 1024);
    }

    private static void bound(String property, int value) {
        unlessSet(property, Integer.toString(value));
    }

    private static void unlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static ExecutorService threads() {
        AtomicInteger count = new AtomicInteger();
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                CONNECTIONS, CONNECTIONS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "variorum-preview-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** The port on which it listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** The address of the first page. */
    public String address() {
        return "http://localhost:" + port() + "/";
    }

    /**
     * Shows another state of the site; browsers that look at a page that is another one now load it again.
     *
     * @param made the site; empty where it could not be made, so that the one that was there stays
     * @param report what is wrong with the content, as a terminal prints it; pages show it at their top
     */
    public synchronized void show(Optional<Impression> made, String report) {
        Showing before = Objects.requireNonNull(showing.get());
        Shelf shelf = made.map(Shelf::new).orElse(before.shelf());
        Showing after = new Showing(before.number() + 1, shelf, report);
        showing.set(after);
        listeners.tell(before, after);
    }

    /** Shows another state of the site, of which nobody knows yet what is wrong with it. */
    public synchronized void show(Impression made) {
        show(Optional.of(made), Objects.requireNonNull(showing.get()).report());
    }

    /** Says what is wrong with the content of the site that is shown. */
    public synchronized void report(String report) {
        show(Optional.empty(), report);
    }

    /** Whether a file of the site was asked for since this was last asked, or is being made. */
    boolean wasAsked() {
        return reception.wasAsked();
    }

    /** Stops at once. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
