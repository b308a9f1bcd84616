package org.variorum.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {

    private static final String PAGE = "<!doctype html><head><meta http-equiv=\"Content-Security-Policy\""
            + " content=\"default-src 'none'; style-src 'self'\"></head><body>one</body>";

    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        server = PreviewServer.start(0);
        show(Map.of("index.html", PAGE, "questions/a.html", PAGE, "assets/style.css", "a{}", "404.html", "gone"), "");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void show(Map<String, String> files, String report) {
        server.show(
                Optional.of(path ->
                        Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8))),
                report);
    }

    private String host() {
        return "localhost:" + server.port();
    }

    private String ask(String method, String target, String... headers) throws IOException {
        try (Conversation conversation = new Conversation(server.port())) {
            String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            return conversation
                    .send(method + " " + target + " HTTP/1.1\r\n" + more + "Connection: close\r\n\r\n")
                    .rest();
        }
    }

    private String get(String target) throws IOException {
        return ask("GET", target, "Host: " + host());
    }

    @Test
    void givesPagesWithTheScriptAndLeaveForIt() throws IOException {
        String answer = get("/questions/a.html");

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(answer).contains("<script src=\"/_variorum/live.js?number=1\"></script>\n</head>");
        assertThat(answer)
                .contains("content=\"default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'\"");
        assertThat(answer).containsIgnoringCase("Cache-Control: no-store");
        assertThat(answer).doesNotContainIgnoringCase("Access-Control-Allow");
    }

    @Test
    void givesOtherFilesAsTheyArePublished() throws IOException {
        assertThat(get("/assets/style.css")).startsWith("HTTP/1.1 200").endsWith("\r\n\r\na{}");
    }

    @Test
    void knowsWhetherAFileOfTheSiteWasAskedForOfLate() throws IOException {
        assertThat(server.wasAsked()).isFalse();
        get("/");
        assertThat(server.wasAsked()).isTrue();
        assertThat(server.wasAsked()).isFalse();
        get(PreviewServer.SCRIPT);
        assertThat(server.wasAsked()).isFalse();
    }

    @Test
    void aFolderStandsForItsFirstPage() throws IOException {
        assertThat(get("/")).startsWith("HTTP/1.1 200");
        assertThat(get("/questions/")).startsWith("HTTP/1.1 404");
    }

    @Test
    void answersHeadWithoutABody() throws IOException {
        assertThat(ask("HEAD", "/assets/style.css", "Host: " + host()))
                .containsIgnoringCase("Content-Length: 3")
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../site.yaml",
                "/..%2f..%2fetc/passwd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%5c..%5csite.yaml",
                "//etc/passwd",
                "/assets/style.css%00.html",
                "/_variorum/",
                "/questions/a.html/"
            })
    void givesNothingThatIsNoFileOfTheSite(String target) throws IOException {
        assertThat(get(target)).matches("(?s)HTTP/1\\.1 (404|400|403).*").doesNotContain("root:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1:1", "localhost", "[::2]", ""})
    void answersToNoOtherHost(String host) throws IOException {
        assertThat(ask("GET", "/", "Host: " + host)).startsWith("HTTP/1.1 403").doesNotContain("one</body>");
    }

    @Test
    void answersToNoOtherHostInTheTargetOrTwice() throws IOException {
        assertThat(ask("GET", "http://evil.example/", "Host: " + host())).startsWith("HTTP/1.1 403");
        assertThat(ask("GET", "/", "Host: " + host(), "Host: evil.example")).startsWith("HTTP/1.1 403");
        assertThat(ask("GET", "/")).startsWith("HTTP/1.1 403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://localhost", "file://"})
    void answersToNoPageOfOthers(String origin) throws IOException {
        assertThat(ask("GET", "/_variorum/events?number=1&page=/", "Host: " + host(), "Origin: " + origin))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void answersToItsOwnPages() throws IOException {
        assertThat(ask("GET", "/", "Host: " + host(), "Origin: http://" + host()))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT"})
    void canOnlyBeRead(String method) throws IOException {
        assertThat(ask(method, "/", "Host: " + host()))
                .startsWith("HTTP/1.1 405")
                .containsIgnoringCase("Allow: GET, HEAD");
    }

    @Test
    void becomesNoOtherProtocol() throws IOException {
        assertThat(ask("GET", "/", "Host: " + host(), "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__"))
                .startsWith("HTTP/1.1 200");
        assertThat(ask("GET", "/", "Host: " + host(), "Upgrade: websocket", "Sec-WebSocket-Version: 13"))
                .startsWith("HTTP/1.1 200");
    }

    private Conversation listener(long number, String page) throws IOException {
        Conversation conversation = new Conversation(server.port());
        conversation.request(
                "GET /_variorum/events?number=" + number + "&page=" + page + " HTTP/1.1", "Host: " + host());
        conversation.until("\r\n\r\n");
        return conversation;
    }

    @Test
    void tellsAPageThatItIsAnotherNow() throws IOException {
        get("/assets/style.css");
        try (Conversation changed = listener(1, "/questions/a.html");
                Conversation same = listener(1, "/")) {
            changed.until("event: report\ndata:\n\n");
            same.until("event: report\ndata:\n\n");

            show(Map.of("index.html", PAGE, "questions/a.html", "two", "assets/style.css", "a{}"), "content/a.md:1:1");

            assertThat(changed.until("data:\n\n")).contains("event: reload\n");
            assertThat(same.until("event: report\ndata: content/a.md:1:1\n\n"))
                    .contains("event: number\ndata: 2\n\n")
                    .doesNotContain("reload");
        }
    }

    @Test
    void tellsEveryPageOfAnotherStyle() throws IOException {
        get("/assets/style.css");
        try (Conversation any = listener(1, "/")) {
            any.until("event: report\ndata:\n\n");

            show(Map.of("index.html", PAGE, "assets/style.css", "b{}"), "");

            assertThat(any.until("data:\n\n")).contains("event: reload\n");
        }
    }

    @Test
    void tellsAPageThatMissedAChangeToLoadAgain() throws IOException {
        show(Map.of("index.html", "two"), "");
        try (Conversation late = listener(1, "/")) {
            assertThat(late.until("data:\n\n")).contains("event: reload\n");
        }
    }

    @Test
    void keepsTheSiteWhileTheContentIsBroken() throws IOException {
        server.show(Optional.empty(), "content/site.yaml:1:1: error V101");
        assertThat(get("/")).startsWith("HTTP/1.1 200").contains("one</body>");
        try (Conversation listener = listener(2, "/")) {
            assertThat(listener.until("V101\n\n")).contains("data: content/site.yaml:1:1: error V101");
        }
    }

    @Test
    void letsNoMoreListenThanItHasPlacesFor() throws IOException {
        Conversation[] listeners = new Conversation[64];
        try {
            for (int i = 0; i < listeners.length; i++) {
                listeners[i] = listener(1, "/");
                listeners[i].until("event: report\ndata:\n\n");
            }
            assertThat(get("/_variorum/events?number=1&page=/")).startsWith("HTTP/1.1 503");
            assertThat(get("/")).startsWith("HTTP/1.1 200");
        } finally {
            for (Conversation listener : listeners) {
                if (listener != null) {
                    listener.close();
                }
            }
        }
    }
}
