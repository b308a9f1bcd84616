package org.variorum.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Answers requests. */
final class Reception implements HttpHandler {

    private static final String HOME = "index.html";
    private static final String NOT_FOUND = "404.html";
    private static final int OK = 200;
    private static final int MISSING = 404;
    private static final int FULL = 503;
    private static final int FAULT = 500;
    private static final long HEARTBEAT_SECONDS = 15;

    private final Doorkeeper doorkeeper;
    private final Supplier<Showing> showing;
    private final Listeners listeners;
    private final byte[] script;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicBoolean asked = new AtomicBoolean();

    Reception(Doorkeeper doorkeeper, Supplier<Showing> showing, Listeners listeners) {
        this.doorkeeper = doorkeeper;
        this.showing = showing;
        this.listeners = listeners;
        this.script = script();
    }

    /** Whether a file of the site was asked for since this was last asked, or is being made. */
    boolean wasAsked() {
        return asked.getAndSet(false) || open.get() > 0;
    }

    private static byte[] script() {
        try (InputStream live = Reception.class.getResourceAsStream("live.js")) {
            if (live == null) {
                throw new IllegalStateException("live.js is missing");
            }
            return live.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("live.js cannot be read", e);
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().close();
            Optional<Doorkeeper.Refusal> refusal = doorkeeper.refusal(
                    exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders());
            if (refusal.isPresent()) {
                refuse(exchange, refusal.get());
            } else {
                answer(exchange);
            }
        }
    }

    private static void refuse(HttpExchange exchange, Doorkeeper.Refusal refusal) throws IOException {
        if (refusal == Doorkeeper.Refusal.METHOD) {
            exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        }
        send(exchange, refusal.status(), "text/plain; charset=utf-8", bytes(refusal.text()));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (path == null ? "" : path) {
            case PreviewServer.SCRIPT -> send(exchange, OK, MediaType.of(PreviewServer.SCRIPT), script);
            case PreviewServer.EVENTS -> listen(exchange);
            default -> page(exchange, file(path == null ? "" : path));
        }
    }

    /** The file that an address stands for: folders stand for their first page. */
    private static String file(String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        return relative.isEmpty() || relative.endsWith("/") ? relative + HOME : relative;
    }

    private void page(HttpExchange exchange, String path) throws IOException {
        open.incrementAndGet();
        Showing now = showing.get();
        try {
            Optional<byte[]> found = now.shelf().file(path);
            if (found.isPresent()) {
                send(exchange, OK, MediaType.of(path), shown(path, found.get(), now));
            } else {
                byte[] missing = now.shelf().file(NOT_FOUND).orElse(bytes("<p>There is no such page.</p>\n"));
                send(exchange, MISSING, MediaType.HTML, shown(NOT_FOUND, missing, now));
            }
        } catch (IllegalStateException e) {
            byte[] page = bytes("<!doctype html><title>Fault</title><p>This page could not be made.</p>\n");
            send(exchange, FAULT, MediaType.HTML, LivePage.of(page, now.number()));
        } finally {
            asked.set(true);
            open.decrementAndGet();
        }
    }

    private static byte[] shown(String path, byte[] file, Showing now) {
        return MediaType.of(path).equals(MediaType.HTML) ? LivePage.of(file, now.number()) : file;
    }

    /** Holds the connection, and its thread, until the browser goes. */
    private void listen(HttpExchange exchange) throws IOException {
        Query asked = Query.of(
                Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse(""));
        Optional<Listener> entered = listeners.enter(file(asked.page()));
        if (entered.isEmpty()) {
            send(exchange, FULL, "text/plain; charset=utf-8", bytes("Too many pages are open.\n"));
            return;
        }
        Listener listener = entered.get();
        try {
            head(exchange, "text/event-stream");
            exchange.sendResponseHeaders(OK, 0);
            Showing now = showing.get();
            listener.tell(now.number() == asked.number() ? Message.state(now) : Message.reload());
            pass(listener, exchange.getResponseBody());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.leave(listener);
        }
    }

    private static void pass(Listener listener, OutputStream browser) throws IOException, InterruptedException {
        while (true) {
            browser.write(Message.bytes(listener.next(HEARTBEAT_SECONDS).orElse(Message.nothing())));
            browser.flush();
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        head(exchange, type);
        boolean headOnly = exchange.getRequestMethod().equals("HEAD");
        exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
        exchange.sendResponseHeaders(status, headOnly || body.length == 0 ? -1 : body.length);
        if (!headOnly && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static void head(HttpExchange exchange, String type) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "SAMEORIGIN");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
