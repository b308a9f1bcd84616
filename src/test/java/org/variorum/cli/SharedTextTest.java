package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What private copies share counts where they are, and where it is only recorded, alike. */
class SharedTextTest {

    private static final Path CASE = Path.of("src/test/resources/diagnostics/text-overlap/content");
    private static final Path BASE = Path.of("src/test/resources/diagnostics/base/content");

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void copyTheSite() throws IOException {
        content = folder.resolve("content");
        for (Path from : new Path[] {BASE, CASE}) {
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path to = content.resolve(from.relativize(file).toString());
                    Files.createDirectories(to.getParent());
                    Files.write(to, Files.readAllBytes(file));
                }
            }
        }
        Files.delete(content.resolve("reports/star-20240112.md"));
    }

    @Test
    void machinesWithoutTheCopiesCountTheSameVoices() throws IOException {
        assertThat(run("snapshot", "verify").err()).isEmpty();
        assertThat(lock()).contains("\"shares\"", "\"report\": \"courier-20240111\"", "\"percent\": 94");
        assertThat(run("check").out()).contains("V712").doesNotContain("V904");
        Map<String, String> here = built("here");
        Files.move(content.resolve("snapshots"), folder.resolve("gone"));
        assertThat(run("check").out()).contains("V712 counted as one with courier-20240111: 94 %");
        assertThat(built("elsewhere")).isEqualTo(here);

        Files.writeString(content.resolve("variorum.lock"), lock().replaceAll(",\\s*\"shares\": \\[[^\\]]*\\]", ""));
        assertThat(built("unrecorded")).isNotEqualTo(here);
    }

    @Test
    void anotherShareThanTheRecordedIsTold() throws IOException {
        run("snapshot", "verify");
        Files.writeString(content.resolve("variorum.lock"), lock().replace("\"percent\": 94", "\"percent\": 93"));
        assertThat(run("check").out())
                .contains("V904 how much of its text this private copy shares with that of courier-20240111");
    }

    @Test
    void whatTheDeskDeclaresOutweighsTheRecord() throws IOException {
        run("snapshot", "verify");
        Files.move(content.resolve("snapshots"), folder.resolve("gone"));
        Path report = content.resolve("reports/gazette-20240112.md");
        Files.writeString(
                report,
                Files.readString(report)
                        .replaceFirst("\nsnapshot", "\nindependent: true\nindependent-note: Both print it.\nsnapshot"));
        assertThat(run("check").out())
                .doesNotContain("gazette-20240112.md:7:18: warning V712", "V712 counted as one with gazette");
    }

    private Map<String, String> built(String name) throws IOException {
        Path site = folder.resolve(name);
        run("build", "--output", site.toString());
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                pages.put(site.relativize(file).toString(), Files.readString(file));
            }
        }
        assertThat(pages).isNotEmpty();
        return pages;
    }

    private String lock() throws IOException {
        return Files.readString(content.resolve("variorum.lock"));
    }

    private Session run(String... words) {
        return Session.run(Stream.concat(Stream.of(words), Stream.of("--content", content.toString()))
                .toArray(String[]::new));
    }
}
