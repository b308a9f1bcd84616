package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.edition.FolderInMemory;
import org.variorum.write.StillOutput;

/** A build that would publish what is there already says so and does nothing; at the least doubt it is a whole one. */
@Execution(ExecutionMode.CONCURRENT)
class NothingChangedIT {

    @TempDir(factory = FolderInMemory.class)
    private Path folder;

    private Path content;
    private Path output;
    private Path kept;

    @BeforeEach
    void write() throws IOException {
        QuickStart.write(folder);
        content = folder.resolve("content");
        output = folder.resolve("site");
        kept = folder.resolve(".site.variorum/kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    @DisabledOnOs(OS.WINDOWS)
    void printsTheSameAndTouchesNothing(String format) throws Exception {
        // What was written just before a build is read once more at the next.
        TimeUnit.MILLISECONDS.sleep(2_100);
        Session first = build("--format", format, "--base-url", "https://example.org/");
        Map<String, String> before = touched();
        Session again = build("--format", format, "--base-url", "https://example.org/");
        assertThat(touched()).isEqualTo(before);
        assertThat(again)
                .isEqualTo(new Session(0, first.out().replaceFirst(" \\([0-9.]+ s\\)", " (nothing had changed)"), ""));
    }

    @Test
    void printsFindingsAgain() throws IOException {
        append("content/briefings/bridge.md", "\nIt will reopen [@nobody].\n");
        Session first = build("--fail-on", "never");
        assertThat(first.out()).contains("nobody");
        Session again = build("--fail-on", "never");
        assertThat(again.out()).isEqualTo(first.out().replaceFirst(" \\([0-9.]+ s\\)", " (nothing had changed)"));
        assertThat(again.code()).isZero();
    }

    @Test
    void aFileThatIsTouchedOrPutBackHasNotChanged() throws IOException {
        build();
        Path file = content.resolve("site.yaml");
        byte[] bytes = Files.readAllBytes(file);
        Files.writeString(file, "something else");
        Files.write(file, bytes);
        Files.setLastModifiedTime(content.resolve("outlets.yaml"), FileTime.fromMillis(0));
        assertThat(build().out()).contains("nothing had changed");
        assertThat(build().out()).contains("nothing had changed");
    }

    /** What may be otherwise at the next build, and is no reason to say anything. */
    static Stream<Change> changes() {
        return Stream.of(
                new Change("body", test -> test.append("content/briefings/bridge.md", "More.\n")),
                new Change("of equal length and time", NothingChangedIT::ofEqualLength),
                new Change("new file", test -> test.append("content/static/map.txt", "here")),
                new Change("private copies", test -> test.append("snapshots/a.txt", "words")),
                new Change("record", test -> test.append("content/variorum.lock", "{\"version\": 1}")),
                new Change("new folder", test -> Files.createDirectories(test.content.resolve("static/none"))),
                new Change("renamed", test -> test.move("content/briefings/bridge.md", "content/briefings/other.md")),
                new Change("page gone", test -> Files.delete(test.output.resolve("index.html"))),
                new Change("page edited", test -> test.append("site/index.html", " ")),
                new Change("list gone", test -> Files.delete(test.kept)),
                new Change("killed before", test -> Files.createDirectory(test.kept.resolveSibling("new"))));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatIsOtherwiseIsSeen(Change change) throws IOException {
        assertThat(afterwards(change).err()).isEmpty();
    }

    /** What may lie in the place of what was kept. */
    static Stream<Change> intruders() {
        return Stream.of(
                new Change("cut", test -> Files.write(test.kept, Arrays.copyOf(Files.readAllBytes(test.kept), 2_000))),
                new Change("garbled", NothingChangedIT::garble),
                new Change("of another folder", NothingChangedIT::swap),
                new Change("of another version", test -> {
                    StillOutput still = StillOutput.at(test.output).orElseThrow();
                    still.keep(still.edition(), "run", 99, ByteBuffer.allocate(8), List.of());
                }));
    }

    @ParameterizedTest
    @MethodSource("intruders")
    void whatCannotBeTrustedIsNotUsedAndNamed(Change change) throws IOException {
        assertThat(afterwards(change).err())
                .matches("variorum: what was kept of the last build is not used, for [^\n]*\n");
    }

    /** What a build prints after a change, which it must see; the next one knows of it. */
    private Session afterwards(Change change) throws IOException {
        build();
        assertThat(build().out()).contains("nothing had changed");
        change.edit.make(this);
        Session whole = build();
        assertThat(whole.out()).doesNotContain("nothing had changed").contains(", in " + output);
        assertThat(build().out()).contains("nothing had changed");
        return whole;
    }

    @Test
    void anotherOptionIsAnotherBuild() throws IOException {
        build();
        assertThat(build("--base-url", "https://example.org/").out()).doesNotContain("nothing had changed");
        assertThat(build().out()).doesNotContain("nothing had changed");
    }

    /** What a link leads to is not read; one that is as young as the build may have been changed unseen. */
    @Test
    void aNewLinkIsSeen() throws IOException {
        append("content/static/one.txt", "one");
        build();
        Files.createSymbolicLink(content.resolve("static/two.txt"), Path.of("one.txt"));
        assertThat(build().out()).doesNotContain("nothing had changed");
        assertThat(output.resolve("static/two.txt")).hasContent("one");
        append("content/static/one.txt", " and more");
        assertThat(build().out()).doesNotContain("nothing had changed");
        assertThat(output.resolve("static/two.txt")).hasContent("one and more");
    }

    @Test
    void aMarkerThatIsGoneIsMissed() throws IOException {
        build("--force");
        Files.delete(output.resolve(".variorum"));
        assertThat(build("--force").out()).doesNotContain("nothing had changed");
        assertThat(output.resolve(".variorum")).exists();
    }

    /**
     * Something that may happen between two builds.
     *
     * @param name what
     * @param edit does it
     */
    private record Change(String name, Edit edit) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Makes a change. */
    @FunctionalInterface
    private interface Edit {
        void make(NothingChangedIT test) throws IOException;
    }

    @Test
    void aRunThatPublishesNothingIsNotRemembered() throws IOException {
        append("content/briefings/bridge.md", "\nIt will reopen [@nobody].\n");
        Session first = build();
        assertThat(first.code()).isEqualTo(1);
        assertThat(build()).isEqualTo(first);
        assertThat(kept).doesNotExist();
    }

    @Test
    void whatIsMeasuredIsDone() throws IOException {
        for (int i = 0; i < 2; i++) {
            assertThat(build("--timings").err()).contains("writing pages");
        }
    }

    @Test
    void wordsFromAFileAreNotRemembered() throws IOException {
        Path words = Files.writeString(folder.resolve("words"), "--fail-on=never");
        build("@" + words);
        assertThat(build("@" + words).out()).doesNotContain("nothing had changed");
    }

    /** Puts what was kept of another site in the place of ours. */
    private void swap() throws IOException {
        Path other = folder.resolve("other");
        append("content/static/other.txt", "other");
        run("build", "--content", content.toString(), "--output", other.toString());
        Files.delete(content.resolve("static/other.txt"));
        Files.delete(content.resolve("static"));
        Files.copy(folder.resolve(".other.variorum/kept"), kept, StandardCopyOption.REPLACE_EXISTING);
    }

    private void garble() throws IOException {
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length - 9] ^= 1;
        Files.write(kept, bytes);
    }

    private void ofEqualLength() throws IOException {
        Path file = content.resolve("briefings/bridge.md");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).replaceFirst("closed", "opened"));
        Files.setLastModifiedTime(file, time);
    }

    private void append(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        String before = Files.exists(path) ? Files.readString(path) : "";
        Files.writeString(path, before + text);
    }

    private void move(String from, String to) throws IOException {
        Files.move(folder.resolve(from), folder.resolve(to));
    }

    private Session build(String... options) {
        List<String> line =
                new ArrayList<>(List.of("build", "--content", content.toString(), "--output", output.toString()));
        line.addAll(List.of(options));
        return run(line.toArray(String[]::new));
    }

    private static Session run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(new Terminal(out, err, false, System::nanoTime), arguments);
        return new Session(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** When everything in the folder was changed last, in whatever way, and its number. */
    private Map<String, String> touched() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.toList()) {
                all.put(
                        path.toString(),
                        Files.readAttributes(path, "unix:ino,ctime,lastModifiedTime", LinkOption.NOFOLLOW_LINKS)
                                .toString());
            }
        }
        return all;
    }
}
