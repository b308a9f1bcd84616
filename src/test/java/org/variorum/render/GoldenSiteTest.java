package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.Golden;
import org.variorum.files.Digest;
import org.variorum.files.OutputFile;

/**
 * Whole sites, byte for byte. Each folder in {@code golden/} has a {@code content/} and the {@code expected/} site; missing
 * and extra files fail. The golden file of a page holds what is its own ({@link GoldenPage}); what stands around every page
 * of every site is in {@code layout.html} ({@link Layout}), and what that says of a site in its {@code layout.properties}.
 */
class GoldenSiteTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path LAYOUT = GOLDEN.resolve("layout.html");

    /** A page that has every part of the layout. */
    private static final String FULL = "questions/approver.html";

    /** What no page has that has everything else. */
    private static final String FEED =
            "<link rel=alternate type=application/atom+xml title=\"{title}\" href=\"{feed}\">";

    static Stream<Path> sites() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @BeforeAll
    static void updateLayout() throws IOException {
        if (Golden.updating()) {
            Path site = GOLDEN.resolve("sale");
            String page = pages(site).getOrDefault(FULL, "").replaceFirst("script-src 'sha256-[^']*';", "");
            Layout layout = Layout.of(page, GoldenPage.of(page).parts(FULL, facts(site)))
                    .with("feed.atom", FEED);
            Golden.write(LAYOUT, layout.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void comesOutAsExpected(Path site) throws IOException {
        Map<String, String> actual = new TreeMap<>(render(site.resolve("content"), 2));
        actual.replaceAll((path, text) ->
                path.endsWith(".html") ? latin(GoldenPage.of(utf(text)).text()) : text);
        Path expected = site.resolve("expected");
        if (Golden.updating()) {
            update(expected, actual);
        }
        Map<String, String> golden = read(expected);
        assertThat(actual.keySet()).isEqualTo(golden.keySet());
        actual.forEach((path, text) ->
                assertThat(readable(path, text)).as(path).isEqualTo(readable(path, golden.getOrDefault(path, ""))));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void theLayoutStandsAroundEveryPage(Path site) throws IOException {
        Layout layout = new Layout(Files.readString(LAYOUT));
        Properties facts = facts(site);
        Map<String, String> pages = pages(site);
        assertThat(pages).hasSizeGreaterThan(20);
        pages.forEach((path, html) ->
                assertThat(html).as(path).isEqualTo(GoldenPage.of(html).in(layout, path, facts)));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void comesOutTheSameWithOneThreadAndWithMany(Path site) throws IOException {
        assertThat(render(site.resolve("content"), 1)).isEqualTo(render(site.resolve("content"), 8));
    }

    @ParameterizedTest
    @MethodSource("sites")
    void comesOutTheSameWithWindowsLineEnds(Path site, @TempDir Path copy) throws IOException {
        Path content = site.resolve("content");
        for (Path file : files(content)) {
            Path target = copy.resolve(content.relativize(file).toString());
            Files.createDirectories(target.toAbsolutePath().getParent());
            if (file.toString().endsWith(".png")) {
                Files.copy(file, target);
            } else {
                Files.writeString(target, Files.readString(file).replace("\n", "\r\n"));
            }
        }
        assertThat(render(copy, 2)).isEqualTo(render(content, 2));
    }

    private static Map<String, String> render(Path content, int threads) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (OutputFile file :
                new Sites(content).render(Optional.empty(), threads).values()) {
            if (file.path().startsWith("cards/")) {
                texts.put(file.path() + ".sha256", Digest.of(new ByteArrayInputStream(Markup.bytes(file))) + "\n");
            } else if (!file.path().startsWith("assets/") && !file.path().equals("claims.schema.json")) {
                texts.put(file.path(), plain(new String(Markup.bytes(file), StandardCharsets.ISO_8859_1)));
            }
        }
        return texts;
    }

    private static Map<String, String> pages(Path site) throws IOException {
        Map<String, String> pages = Markup.pages(new Sites(site.resolve("content")).render(Optional.empty(), 2));
        pages.replaceAll((path, html) -> plain(html));
        return pages;
    }

    /** The names of what pages load tell what is in it: what is golden here is another file. */
    private static String plain(String html) {
        return html.replaceAll("assets/(icon|search|style)\\.[0-9a-f]{8}\\.", "assets/$1.");
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (Path file : files(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            texts.put(path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void update(Path folder, Map<String, String> texts) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        texts.forEach((path, text) -> Golden.write(folder.resolve(path), text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Properties facts(Path site) throws IOException {
        Properties facts = new Properties();
        try (Reader reader = Files.newBufferedReader(site.resolve("layout.properties"))) {
            facts.load(reader);
        }
        return facts;
    }

    private static String readable(String path, String bytes) {
        return path.endsWith(".html") ? utf(bytes) : bytes;
    }

    /** Bytes, a character each, read as text. */
    private static String utf(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
