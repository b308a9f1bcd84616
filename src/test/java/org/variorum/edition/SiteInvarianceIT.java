package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A site is the same to the byte, published twice: on one thread or four, from files made in another order, with other
 * line ends, and in another country.
 */
@Isolated("changes the defaults of the whole process")
class SiteInvarianceIT {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir(factory = FolderInMemory.class)
    private Path folder;

    static List<Path> contents() {
        return Stream.concat(
                        Stream.of(Path.of("content")),
                        Fixture.foldersIn(GOLDEN).stream().map(site -> site.resolve("content")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("contents")
    void isTheSameWhateverTheMachine(Path source) {
        Fixture content = new Fixture().overlay(source);
        content.write(folder.resolve("plain/content"));
        SortedMap<String, byte[]> expected = publish("plain", 1);

        assertSame("again", expected, publish("plain", 4));
        content.writeShuffled(folder.resolve("shuffled/content"), 7);
        assertSame("files made in another order", expected, publish("shuffled", 2));
        content.withCrLf().write(folder.resolve("crlf/content"));
        assertSame("other line ends", expected, publish("crlf", 2));
        for (Abroad country : Abroad.values()) {
            assertSame("in " + country, expected, country.visit(() -> publish("plain", 2)));
        }
    }

    private SortedMap<String, byte[]> publish(String name, int threads) {
        Path output = folder.resolve(name).resolve("site");
        BuildResult result = Runs.build(folder.resolve(name).resolve("content"), output, threads);
        assertThat(result.summary().pages()).as(Runs.print(result)).isPositive();
        return BuiltFiles.of(output);
    }

    private static void assertSame(String how, SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
        assertThat(actual.keySet()).as(how).isEqualTo(expected.keySet());
        expected.forEach((path, bytes) -> assertThat(text(actual, path))
                .as("%s, %s", path, how)
                .isEqualTo(new String(bytes, StandardCharsets.ISO_8859_1)));
    }

    private static String text(SortedMap<String, byte[]> files, String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.ISO_8859_1);
    }
}
