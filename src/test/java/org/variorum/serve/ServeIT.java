package org.variorum.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code variorum serve} as a user runs it, and as somebody attacks it: a process of its own, whose bounds hold. */
@Timeout(120)
class ServeIT {

    private static final Path JAR = Path.of(System.getProperty("variorum.cli", "target/variorum-cli.jar"));
    private static final Path GOLDEN = Path.of("src/test/resources/golden/bridge/content");
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:([0-9]+)/");

    @TempDir
    Path folder;

    private Process process;
    private BufferedReader out;
    private int port;

    @BeforeEach
    void serve() throws IOException {
        Path content = folder.resolve("content");
        copy(GOLDEN, content);
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toAbsolutePath().toString(),
                        "serve",
                        "--port",
                        "0")
                .directory(folder.toFile())
                .start();
        BufferedReader err =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        Matcher address = ADDRESS.matcher(err.readLine());
        assertThat(address.find()).isTrue();
        port = Integer.parseInt(address.group(1));
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        attempt();
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    /** Waits until the content was read, once more. */
    private String attempt() throws IOException {
        StringBuilder read = new StringBuilder();
        String line = out.readLine();
        while (line != null) {
            read.append(line).append('\n');
            if (line.startsWith("Read ")) {
                break;
            }
            line = out.readLine();
        }
        return read.toString();
    }

    private String get(String path) throws IOException {
        try (Conversation conversation = new Conversation(port)) {
            return conversation
                    .request("GET " + path + " HTTP/1.1", "Host: localhost:" + port, "Connection: close")
                    .rest();
        }
    }

    private Path briefing() throws IOException {
        try (var files = Files.list(folder.resolve("content/briefings"))) {
            return files.sorted().findFirst().orElseThrow();
        }
    }

    private String page() throws IOException {
        return "/briefings/" + briefing().getFileName().toString().replace(".md", ".html");
    }

    @Test
    void showsWhatIsSaved() throws IOException {
        assertThat(get(page())).startsWith("HTTP/1.1 200");

        Files.writeString(briefing(), Files.readString(briefing()) + "\n\nA last word on the matter.\n");

        assertThat(once(page(), "A last word on the matter.")).startsWith("HTTP/1.1 200");
        assertThat(folder.resolve("public")).doesNotExist();
    }

    @Test
    void keepsTheSiteWhileTheContentIsBroken() throws IOException {
        String before = Files.readString(briefing());
        Files.writeString(briefing(), "---\ntitle: [\n");
        assertThat(attempt("error")).contains("content/briefings/");
        assertThat(get(page())).startsWith("HTTP/1.1 200");

        Files.writeString(briefing(), before);
        attempt("nothing to mend");
        assertThat(get(page())).startsWith("HTTP/1.1 200");
    }

    @Test
    void forgetsWhatIsDeleted() throws IOException {
        String page = page();
        Files.delete(briefing());
        assertThat(once(page, "HTTP/1.1 404")).startsWith("HTTP/1.1 404");
    }

    /** The answer, as soon as it has that text: who saves a file does so in steps, and each is seen. */
    private String once(String path, String text) throws IOException {
        String answer = get(path);
        while (!answer.contains(text)) {
            pause();
            answer = get(path);
        }
        return answer;
    }

    /** What is told of the first attempt from now on of which that is told. */
    private String attempt(String text) throws IOException {
        String told = attempt();
        while (!told.contains(text)) {
            told = attempt();
        }
        return told;
    }

    @Test
    void holdsOutAgainstThousandsWhoSayNothing() throws IOException {
        List<Socket> idle = new ArrayList<>();
        try {
            int refused = 0;
            for (int i = 0; i < 10_000 && refused < 1_000; i++) {
                try {
                    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                    idle.add(socket);
                } catch (SocketException e) {
                    refused++;
                }
            }
            assertThat(threads()).isLessThan(400);
            assertThat(eventually()).startsWith("HTTP/1.1 200");
        } finally {
            for (Socket socket : idle) {
                socket.close();
            }
        }
    }

    @Test
    void waitsForNobodyWhoSendsSlowly() throws IOException {
        List<Conversation> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                slow.add(new Conversation(port).send("GET / HTTP/1.1\r\nHost: loc"));
            }
            assertThat(get(page())).startsWith("HTTP/1.1 200");
            assertThat(slow.get(0).rest()).doesNotStartWith("HTTP/1.1 200");
        } finally {
            for (Conversation conversation : slow) {
                conversation.close();
            }
        }
    }

    /** An answer, as soon as connections that say nothing have been ended: until then, others are closed at once. */
    private String eventually() {
        String answer = "";
        for (int i = 0; i < 60 && answer.isEmpty(); i++) {
            pause();
            try {
                answer = get(page());
            } catch (IOException full) {
                answer = "";
            }
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many threads the server has; where the system does not tell, none. */
    private long threads() throws IOException {
        Path tasks = Path.of("/proc", Long.toString(process.pid()), "task");
        if (!Files.isDirectory(tasks)) {
            return 0;
        }
        try (var all = Files.list(tasks)) {
            return all.count();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
