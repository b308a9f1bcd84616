package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an editor is told of links, each with its place, and of what is to be done. */
class LinksCommandTest {

    @TempDir
    private Path folder;

    private HttpServer server = noServer();

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
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/moved")) {
                exchange.getResponseHeaders().add("Location", "/there");
            }
            exchange.sendResponseHeaders(path.equals("/moved") ? 301 : path.startsWith("/gone") ? 404 : 200, -1);
            exchange.close();
        });
        server.start();
        write("site.yaml", "title: Desk\npeople: {desk: {name: The desk}}\n");
        write(
                "outlets.yaml",
                "mail:\n  name: The Mail\n  kind: newspaper\n  reliability: B\n  reason: Papers.\n  url: S/moved\n");
        write("reports/mail.md", """
                ---
                title: Bridge shut
                outlet: mail
                issued: 2026-03-02
                URL: S/gone
                archive: [S/gone-too, S/copy]
                ---
                It names [a paper](S/gone/paper).
                """);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void namesWhatIsDeadOrMovedWithItsPlaceAndACopy() {
        Session session = run("--allow-private");
        assertThat(session.out()).isEqualTo("""
                        C/outlets.yaml:6:8: moved: S/moved (moved for good)
                          now: S/there
                        C/reports/mail.md:5:6: dead: S/gone (answers 404)
                          archived copy: S/copy
                        C/reports/mail.md:6:11: dead: S/gone-too (answers 404)
                          no copy is recorded; https://web.archive.org/web/*/S/gone-too shows whether there is one
                        C/reports/mail.md:8:10: dead: S/gone/paper (answers 404)
                          no copy is recorded; https://web.archive.org/web/*/S/gone/paper shows whether there is one
                        5 links: 1 alive, 1 moved, 3 dead.
                        """.replace("C/", folder + "/").replace("S/", base()));
        assertThat(session.code()).isEqualTo(1);
    }

    @Test
    void tellsProgramsOfAll() {
        JsonNode told = new JsonMapper()
                .readTree(run("--allow-private", "--format", "json").out());
        assertThat(told.path("links")).hasSize(5);
        assertThat(told.at("/links/1/state").asString()).isEqualTo("dead");
        assertThat(told.at("/links/1/line").asInt()).isEqualTo(5);
        assertThat(told.at("/links/1/archived").asString()).isEqualTo(base() + "copy");
        assertThat(told.at("/summary/dead").asInt()).isEqualTo(3);
    }

    @Test
    void asksNothingOnThisMachineUnlessToldTo() {
        Session session = run();
        assertThat(session.out()).contains("refused: ").endsWith("5 links: 0 alive, 5 refused.\n");
        assertThat(session.code()).isZero();
    }

    @Test
    void refusesTimesThatAreNone() {
        assertThat(run("--timeout", "0").code()).isEqualTo(2);
    }

    private Session run(String... more) {
        String[] line = new String[more.length + 5];
        System.arraycopy(new String[] {"links", "--content", folder.toString(), "--delay", "0"}, 0, line, 0, 5);
        System.arraycopy(more, 0, line, 5, more.length);
        return Session.run(line);
    }

    private String base() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text.replace("S/", base()));
    }
}
