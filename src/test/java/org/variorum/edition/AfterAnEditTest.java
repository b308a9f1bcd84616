package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.write.Legacy;
import org.variorum.write.Written;

/** A build after an edit makes what the edit concerns, and nothing else. */
class AfterAnEditTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/bridge/content");

    @TempDir(factory = FolderInMemory.class)
    private Path folder = Path.of("");

    private Path content = folder;
    private Optional<Legacy> legacy = Optional.empty();
    private Optional<Written> written = Optional.empty();

    @BeforeEach
    void copy() throws IOException {
        content = folder.resolve("content");
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = content.resolve(GOLDEN.relativize(file).toString());
                Files.createDirectories(to.resolveSibling(""));
                Files.copy(file, to);
            }
        }
    }

    /** Which files it made. */
    private Set<String> build(String... changed) throws IOException {
        Set<Path> paths = new TreeSet<>();
        for (String path : changed) {
            paths.add(content.resolve(path));
        }
        Recollection past = legacy.isEmpty()
                ? Recollection.NONE
                : Recollection.of(legacy.get(), written.orElseThrow().edition(), paths);
        Noted made = new Noted();
        SiteBuild build = new SiteBuild(
                new BuildOptions(
                        content, Optional.empty(), folder.resolve("site"), Optional.empty(), FailOn.NEVER, false, 1),
                made);
        build.build(past);
        Legacy left = build.legacy();
        legacy = Optional.of(
                left.whole().isPresent()
                        ? left
                        : new Legacy(legacy.orElseThrow().whole(), left.sequel()));
        written = made.written;
        return made.files;
    }

    private void append(String path, String text) throws IOException {
        Files.writeString(content.resolve(path), text, StandardOpenOption.APPEND);
    }

    private void replace(String path, String old, String now) throws IOException {
        String text = Files.readString(content.resolve(path));
        assertThat(text).contains(old);
        Files.writeString(content.resolve(path), text.replace(old, now));
    }

    @Test
    void aSentenceMoreMakesOnePage() throws IOException {
        Set<String> all = build();
        assertThat(all).hasSizeGreaterThan(40);
        append("briefings/bridge-approved.md", "\nOne more sentence.\n");
        assertThat(build("briefings/bridge-approved.md")).containsExactly("briefings/bridge-approved.html");
        append("briefings/bridge-approved.md", "\nAnd another one.\n");
        assertThat(build("briefings/bridge-approved.md")).containsExactly("briefings/bridge-approved.html");
        assertThat(build()).isEmpty();
    }

    @Test
    void aFileThatIsWrittenAnewWithTheSameTextMakesNothingThatOthersShow() throws IOException {
        build();
        assertThat(build("briefings/bridge-approved.md")).containsExactly("briefings/bridge-approved.html");
        assertThat(build("outlets.yaml", "entities.yaml")).isEmpty();
    }

    @Test
    void anotherTitleMakesWhatNamesIt() throws IOException {
        Set<String> all = build();
        replace("briefings/bridge-approved.md", "title:", "title: Once more,");
        assertThat(build("briefings/bridge-approved.md"))
                .contains("briefings/bridge-approved.html", "index.html")
                .hasSizeLessThan(all.size() / 2);
    }

    @Test
    void aBriefingThatIsGoneTakesItsPageWithIt() throws IOException {
        Set<String> all = build();
        Files.delete(content.resolve("briefings/bridge-approved.md"));
        assertThat(build("briefings/bridge-approved.md"))
                .doesNotContain("briefings/bridge-approved.html")
                .contains("index.html")
                .hasSizeLessThan(all.size());
        assertThat(folder.resolve("site/briefings/bridge-approved.html")).doesNotExist();
        assertThat(folder.resolve("site/index.html")).exists();
    }

    /** Notes which files are made: those of which it is told that they are begun, and not only that they are there. */
    private static final class Noted implements Progress {

        private final Set<String> files = new TreeSet<>();
        private final TreeMap<Long, Boolean> begun = new TreeMap<>();
        private Optional<Written> written = Optional.empty();

        @Override
        public void stage(Stage stage, int count) {
            begun.clear();
        }

        @Override
        public synchronized void begins() {
            begun.put(Thread.currentThread().getId(), true);
        }

        @Override
        public synchronized void ends(String path) {
            if (begun.remove(Thread.currentThread().getId()) != null) {
                files.add(path);
            }
        }

        @Override
        public void published(Written site) {
            written = Optional.of(site);
        }
    }
}
