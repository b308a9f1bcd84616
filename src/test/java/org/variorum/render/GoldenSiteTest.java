package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.files.OutputFile;

/**
 * Whole sites, byte for byte. Each folder in {@code golden/} has a {@code content/} and the {@code expected/} site;
 * missing and extra files fail. {@code -Dgolden.update=true} writes what came out, except where {@code CI} is set.
 */
class GoldenSiteTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static Stream<Path> sites() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void comesOutAsExpected(Path site) throws IOException {
        Map<String, String> actual = render(site.resolve("content"), 2);
        Path expected = site.resolve("expected");
        if (Boolean.getBoolean("golden.update")) {
            update(expected, actual);
        }
        Map<String, String> golden = read(expected);
        assertThat(actual.keySet()).isEqualTo(golden.keySet());
        actual.forEach((path, text) -> assertThat(text).as(path).isEqualTo(golden.get(path)));
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
            if (!file.path().startsWith("assets/")) {
                texts.put(file.path(), new String(Markup.bytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
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
        if (System.getenv("CI") != null) {
            fail("golden files are not rewritten in CI");
        }
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        texts.forEach((path, text) -> {
            try {
                Path target = folder.resolve(path);
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.write(target, text.getBytes(StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
