package org.variorum.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.files.OutputFile;
import org.variorum.files.OutputSink;

/** A site that is put together in the one before the last is the same as one that is put together from nothing. */
class SpareTest {

    private static final int FILES = 60;

    @TempDir
    private Path folder = Path.of("");

    private final Map<String, String> site = new TreeMap<>();
    private final List<String> notices = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isLikeASiteFromNothing(long seed) throws IOException {
        Random random = new Random(seed);
        Path output = folder.resolve("site");
        Map<String, String> last = new TreeMap<>();
        Optional<Published> known = Optional.empty();
        int used = 0;
        for (int i = 0; i < FILES; i++) {
            site.put("page-" + i, "text " + i);
        }
        for (int step = 0; step < 80; step++) {
            change(random);
            others(output, random);
            Map<String, String> before = last;
            used += Files.exists(folder.resolve(".site.variorum/spare")) ? 1 : 0;
            Written written = new DirectoryOutput(output, true, new OutputGuard(List.of(), List.of()), notices::add)
                    .write(sink -> handOver(sink, before), known)
                    .orElseThrow();
            known = Optional.of(written.edition());
            last = new TreeMap<>(site);
            assertThat(tree(output)).isEqualTo(expected());
        }
        assertThat(used).isGreaterThan(30);
        assertThat(folder.resolve(".site.variorum").toFile().list())
                .isSubsetOf("kept", "spare", ".gitignore")
                .contains("kept");
    }

    @Test
    void aFolderInThePlaceOfWhatIsKeptGivesWay() throws IOException {
        site.put("page", "text");
        DirectoryOutput output =
                new DirectoryOutput(folder.resolve("site"), false, new OutputGuard(List.of(), List.of()), notices::add);
        assertThat(output.write(sink -> handOver(sink, Map.of()))).isPresent();
        Path kept = folder.resolve(".site.variorum/kept");
        Files.delete(kept);
        Files.createDirectories(kept.resolve("more"));
        assertThat(output.write(sink -> handOver(sink, Map.of()))).isPresent();
        assertThat(kept).isRegularFile();
    }

    /** Of some paths one is a folder of another. */
    private void change(Random random) {
        String path = List.of("a", "a/b", "a/b/c", "d/e", "d", "f/g").get(random.nextInt(6));
        site.keySet().removeIf(other -> other.startsWith(path + "/") || path.startsWith(other + "/"));
        if (random.nextInt(3) == 0) {
            site.remove(path);
        } else {
            site.put(path, "version " + random.nextInt(3));
        }
        site.put("page-" + random.nextInt(FILES), "version " + random.nextInt(5));
    }

    private boolean handOver(OutputSink sink, Map<String, String> before) throws IOException {
        for (Map.Entry<String, String> file : site.entrySet()) {
            boolean same = file.getValue().equals(before.get(file.getKey()));
            if (!same || !sink.keeps(file.getKey())) {
                sink.accept(new OutputFile.Text(file.getKey(), file.getValue()));
            }
        }
        return true;
    }

    /** Somebody puts a folder there that may only be read, or takes it away. */
    private static void others(Path output, Random random) throws IOException {
        Path own = output.resolve("mine");
        if (!Files.exists(output) || random.nextInt(3) > 0) {
            return;
        } else if (Files.exists(own)) {
            Trees.delete(own);
        } else {
            Files.createDirectory(own);
            Files.writeString(own.resolve("CNAME"), "mine");
            assertThat(own.toFile().setWritable(false)).isTrue();
        }
    }

    private Map<String, String> expected() {
        Map<String, String> expected = new TreeMap<>();
        site.forEach((path, text) -> {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                expected.put(path.substring(0, slash), "folder");
            }
            expected.put(path, text);
        });
        return expected;
    }

    /** All that lies there but what others have put there, and the marker. */
    private static Map<String, String> tree(Path output) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(output)) {
            for (Path path : paths.toList()) {
                String name = output.relativize(path).toString().replace('\\', '/');
                if (!name.isEmpty() && !name.startsWith("mine") && !name.equals(Marker.NAME)) {
                    tree.put(name, Files.isDirectory(path) ? "folder" : Files.readString(path));
                }
            }
        }
        return tree;
    }
}
