package org.variorum.reach;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.reach.Reply.State;

/** Questions to a server on this machine, which answers as servers do, and as they should not. */
class RoundTest {

    private static final Manners QUICK =
            new Manners(Duration.ZERO, Duration.ofMillis(400), Duration.ofSeconds(30), 1, 5, 4, false);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger busy = new AtomicInteger();
    private HttpServer server = noServer();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private static HttpServer noServer() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        boolean head = exchange.getRequestMethod().equals("HEAD");
        asked.add(exchange.getRequestMethod() + " " + path);
        int port = server.getAddress().getPort();
        switch (path) {
            case "/moved" -> redirect(exchange, 301, "/there");
            case "/moved-twice" -> redirect(exchange, 308, "/moved");
            case "/for-now" -> redirect(exchange, 302, "/moved");
            case "/round" -> redirect(exchange, 301, "/round");
            case "/inside" -> redirect(exchange, 302, "http://127.0.0.1:" + port + "/there");
            case "/file" -> redirect(exchange, 302, "file:///etc/passwd");
            case "/no-port" -> redirect(exchange, 302, "http://localhost:99999/");
            case "/port-zero" -> redirect(exchange, 301, "http://localhost:0/");
            case "/minus" -> redirect(exchange, 301, "http://localhost:-1/");
            case "/nowhere" -> redirect(exchange, 302, "");
            case "/no-head" -> exchange.sendResponseHeaders(head ? 405 : 200, -1);
            case "/busy" -> exchange.sendResponseHeaders(busy.getAndIncrement() < 2 ? 503 : 200, -1);
            case "/slow" -> sleep();
            case "/endless" -> endless(exchange, head);
            default -> exchange.sendResponseHeaders(status(path), -1);
        }
        exchange.close();
    }

    private static int status(String path) {
        return path.matches("/\\d{3}") ? Integer.parseInt(path.substring(1)) : 200;
    }

    private static void redirect(HttpExchange exchange, int status, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(status, -1);
    }

    private static void sleep() {
        try {
            Thread.sleep(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A body without an end, to whoever does not ask for the head alone. */
    private static void endless(HttpExchange exchange, boolean head) throws IOException {
        exchange.sendResponseHeaders(head ? 403 : 200, head ? -1 : 0);
        if (!head) {
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write(new byte[65_536]);
                }
            }
        }
    }

    private String at(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private static Reply ask(String address, Manners manners) {
        Round round = new Round(manners, "localhost"::equals, "test", System::nanoTime);
        return round.ask(List.of(address)).values().iterator().next();
    }

    private Reply ask(String path) {
        return ask(at(path), QUICK);
    }

    @ParameterizedTest
    @CsvSource({
        "/there, ALIVE",
        "/there#part, ALIVE",
        "/no-head, ALIVE",
        "/for-now, ALIVE",
        "/404, DEAD",
        "/410, DEAD",
        "/451, DEAD",
        "/401, UNSURE",
        "/403, UNSURE",
        "/429, UNSURE",
        "/500, UNSURE",
        "/round, UNSURE",
        "/file, UNSURE",
        "/no-port, UNSURE",
        "/port-zero, UNSURE",
        "/minus, UNSURE",
        "/slow, UNSURE",
        "/endless, ALIVE"
    })
    void tellsHowAnAddressStands(String path, State state) {
        assertThat(ask(path).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"/moved", "/moved-twice"})
    void tellsWhereSomethingIsThatMovedForGood(String path) {
        Reply reply = ask(path);
        assertThat(reply.state()).isEqualTo(State.MOVED);
        assertThat(reply.address()).contains(at("/there"));
    }

    @Test
    void asksWithoutABodyFirstAndWithOneWhereThatIsRefused() {
        ask("/there");
        ask("/no-head");
        assertThat(asked).containsExactly("HEAD /there", "HEAD /no-head", "GET /no-head");
    }

    @Test
    void asksAgainWhereTheAnswerMayPass() {
        assertThat(ask("/busy").state()).isEqualTo(State.ALIVE);
        assertThat(asked).containsExactly("HEAD /busy", "GET /busy", "GET /busy");
    }

    @Test
    void asksNoHostThatMayNotBeAskedAndFollowsNobodyThere() {
        assertThat(ask("http://127.0.0.1:" + server.getAddress().getPort() + "/there", QUICK)
                        .state())
                .isEqualTo(State.REFUSED);
        assertThat(ask("/inside").state()).isEqualTo(State.REFUSED);
        assertThat(asked).containsExactly("HEAD /inside");
    }

    @Test
    void asksNothingOnThisMachineUnlessItIsAllowed() {
        Round round = new Round(QUICK, "test", System::nanoTime);
        assertThat(round.ask(List.of(at("/there"))).values())
                .extracting(Reply::state)
                .containsExactly(State.REFUSED);
        assertThat(asked).isEmpty();
    }

    @Test
    void followsSoManyRedirectsAndNoMore() {
        assertThat(ask("/round").reason()).isEqualTo("more than 5 redirects");
        assertThat(asked).hasSize(6);
    }

    /** Head after head, and the time of one answer is over. */
    @Test
    void waitsForNoHeadThatDoesNotEnd() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            threads.execute(() -> drip(socket));
            Reply reply = ask(
                    "http://localhost:" + socket.getLocalPort() + "/",
                    new Manners(Duration.ZERO, Duration.ofMillis(300), Duration.ofSeconds(30), 0, 5, 4, false));
            assertThat(reply.state()).isEqualTo(State.UNSURE);
        }
    }

    private static void drip(ServerSocket server) {
        try (Socket socket = server.accept();
                OutputStream out = socket.getOutputStream()) {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; ; i++) {
                out.write(("X-" + i + ": y\r\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
                Thread.sleep(20);
            }
        } catch (IOException | InterruptedException e) {
            // Whoever asked has gone.
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void endsWhenTheTimeIsUpAndSaysWhatWasNotAsked() {
        Manners brief = new Manners(Duration.ZERO, Duration.ofSeconds(10), Duration.ofMillis(300), 0, 5, 4, false);
        Round round = new Round(brief, "localhost"::equals, "test", System::nanoTime);
        assertThat(round.ask(List.of(at("/slow"), at("/there"))).values())
                .extracting(Reply::state)
                .containsOnly(State.NOT_ASKED);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.org/, UNSURE",
        "http://user:word@example.org/, UNSURE",
        "http:///x, UNSURE",
        "http://example.org:99999/, UNSURE",
        "http://example.org:0/, UNSURE"
    })
    void asksNothingThatIsNoAddressOfTheWeb(String address, State state) {
        Round round = new Round(QUICK, Network::isPublic, "test", System::nanoTime);
        assertThat(round.ask(List.of(address)).values())
                .extracting(Reply::state)
                .containsExactly(state);
    }

    @Test
    void aNameThatNobodyHasIsDeadOnlyWhereAnyNameIsFound() {
        String nobody = "http://nobody.invalid/";
        assertThat(round(Network::isPublic).ask(List.of(nobody)).values())
                .containsExactly(Reply.of(
                        State.UNSURE, "no host is called nobody.invalid, and no other host was found by its name"));
        assertThat(round(host -> host.equals("localhost") || Network.isPublic(host))
                        .ask(List.of(nobody, at("/there"))))
                .containsEntry(nobody, Reply.of(State.DEAD, "no host is called nobody.invalid"));
    }

    /** What this machine does wrong with one address is that address's fault alone, and the other addresses of its host are asked. */
    @Test
    void whateverGoesWrongWithOneAddressCostsNoOther() {
        AtomicInteger looked = new AtomicInteger();
        Map<String, Reply> replies = round(host -> {
                    if (looked.getAndIncrement() == 1) {
                        throw new IllegalStateException("made for a test");
                    }
                    return true;
                })
                .ask(List.of(at("/no-port"), at("/a"), at("/b")));
        assertThat(replies.values()).extracting(Reply::state).containsExactly(State.UNSURE, State.ALIVE, State.UNSURE);
    }

    private static Round round(Admission admission) {
        return new Round(QUICK, admission, "test", System::nanoTime);
    }

    @Test
    void asksForOtherLettersAsServersWantIt() {
        ask("/über uns/(1)|a%20b");
        assertThat(asked).containsExactly("HEAD /%C3%BCber%20uns/(1)%7Ca%20b");
        assertThat(WebAddress.of("http://münchen.example/ä").map(Object::toString))
                .contains("http://xn--mnchen-3ya.example/%C3%A4");
    }
}
