package org.variorum.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReadGateTest {

    private final Diagnostics found = new Diagnostics();

    @TempDir
    Path temp;

    private Path root;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectory(temp.resolve("content"));
    }

    @Test
    void listsFilesByCodePointWithSlashes() throws IOException {
        write("b.md", "");
        write("a/z.md", "");
        write("a.md", "");
        write("a/\uE000.md", "");
        write("a/\uD83D\uDE00.md", "");
        assertThat(gate().list(found)).containsExactly("a.md", "a/z.md", "a/\uE000.md", "a/\uD83D\uDE00.md", "b.md");
        assertThat(found.sorted()).isEmpty();
    }

    @Test
    void leavesOutHiddenFilesAndBackupsWithoutAWord() throws IOException {
        for (String name : new String[] {".git/config", ".env", "a.md~", "#a.md#", ".#a.md", "a.swp", "x/.DS_Store"}) {
            write(name, "");
        }
        write("static/.well-known/security.txt", "");
        assertThat(gate().list(found)).containsExactly("static/.well-known/security.txt");
        assertThat(found.sorted()).isEmpty();
    }

    @Test
    void readsNamesInNfcWhateverFormTheDiskHas() throws IOException {
        write("cafe\u0301.md", "coffee");
        assertThat(gate().list(found)).containsExactly("caf\u00E9.md");
        assertThat(gate().readText("caf\u00E9.md", found)).contains("coffee");
    }

    @Test
    void reportsTwoFormsOfOneName() throws IOException {
        write("cafe\u0301.md", "");
        write("caf\u00E9.md", "");
        gate().list(found);
        assertThat(messages()).containsExactly("V101 caf\u00E9.md two files of one name, in different Unicode forms");
    }

    @Test
    void normalisesLineEndsAndDropsTheByteOrderMark() throws IOException {
        write("a.md", "\uFEFFone\r\ntwo\rthree\n\r\n\r");
        assertThat(gate().readText("a.md", found)).contains("one\ntwo\nthree\n\n\n");
    }

    @Test
    void saysWhereTheFirstWrongByteIs() throws IOException {
        Files.write(root.resolve("a.md"), "one\r\n\uD83D\uDE00x\u00E9 ".getBytes(UTF_8));
        Files.write(root.resolve("a.md"), new byte[] {(byte) 0xE9, '\n', (byte) 0xFF}, StandardOpenOption.APPEND);
        assertThat(gate().readText("a.md", found)).isEmpty();
        assertThat(messages()).containsExactly("V102 a.md:2:6 byte 0xE9 is not UTF-8 here");
    }

    @Test
    void refusesNulWhereItIs() throws IOException {
        write("a.md", "\uFEFFab\0c");
        assertThat(gate().readText("a.md", found)).isEmpty();
        assertThat(messages()).containsExactly("V102 a.md:1:3 a NUL character");
    }

    @Test
    void refusesTextOverTheLimitButNotAtIt() throws IOException {
        write("at.md", "x".repeat(100));
        write("over.md", "x".repeat(101));
        ReadGate gate = new ReadGate(root, new Limits(100, 100, 10, 3));
        assertThat(gate.readText("at.md", found)).isPresent();
        assertThat(gate.readText("over.md", found)).isEmpty();
        assertThat(gate.readBytes("over.md", found)).isEmpty();
        assertThat(messages()).containsExactly("V101 over.md larger than 100 bytes");
    }

    @Test
    void followsLinksInsideAndRefusesThoseThatLeave() throws IOException {
        write("real/a.md", "text");
        Files.writeString(temp.resolve("secret"), "secret");
        link("inside.md", Path.of("real/a.md"));
        link("folder", Path.of("real"));
        link("leak.md", Path.of("../secret"));
        link("all", Path.of("/"));
        link("nowhere", Path.of("nothing"));
        link("round", Path.of("round"));
        link("real/up", Path.of(".."));
        assertThat(gate().list(found)).containsExactly("folder/a.md", "inside.md", "real/a.md");
        assertThat(gate().readText("inside.md", found)).contains("text");
        assertThat(gate().readText("leak.md", found)).isEmpty();
        assertThat(gate().readText("all/etc/passwd", found)).isEmpty();
        assertThat(messages())
                .contains(
                        "V101 leak.md a link that leaves the content folder",
                        "V101 all a link that leaves the content folder",
                        "V101 all/etc/passwd a link that leaves the content folder",
                        "V101 nowhere a link that leads nowhere",
                        "V101 real/up a link to a folder that it lies in");
        assertThat(messages()).anyMatch(m -> m.startsWith("V101 round a link that cannot be followed"));
    }

    @Test
    void refusesALinkToAHiddenFileInside() throws IOException {
        write(".git/config", "token");
        link("a.md", Path.of(".git/config"));
        assertThat(gate().list(found)).isEmpty();
        assertThat(gate().readText("a.md", found)).isEmpty();
        assertThat(gate().readText(".git/config", found)).isEmpty();
        assertThat(messages())
                .containsExactly("V101 .git/config a hidden file or folder", "V101 a.md a hidden file or folder");
    }

    @Test
    void neverHangsOnAPipeOrADevice() throws Exception {
        pipe("pipe.md");
        link("zero.md", Path.of("/dev/zero"));
        assertThat(gate().list(found)).isEmpty();
        assertThat(gate().readText("pipe.md", found)).isEmpty();
        assertThat(gate().readText("zero.md", found)).isEmpty();
        assertThatThrownBy(() -> gate().copy("pipe.md", new ByteArrayOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot read pipe.md: a pipe, socket or device, not a plain file");
        assertThat(messages())
                .containsExactly(
                        "V101 pipe.md a pipe, socket or device, not a plain file",
                        "V101 zero.md a link that leaves the content folder");
    }

    @Test
    void refusesADeviceEvenWhereDevicesAreInside() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        assertThat(new ReadGate(Path.of("/dev"), Limits.DEFAULT).readText("zero", found))
                .isEmpty();
        assertThat(messages()).containsExactly("V101 zero a pipe, socket or device, not a plain file");
    }

    @Test
    void refusesAFileThatClaimsNoSizeAndHasMuch() throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/self/smaps")));
        Path self = Path.of("/proc/self").toRealPath();
        assertThat(new ReadGate(self, new Limits(1000, 1000, 10, 3)).readText("smaps", found))
                .isEmpty();
        assertThat(messages()).containsExactly("V101 smaps larger than 1000 bytes");
    }

    @Test
    void refusesPathsThatClimb() throws IOException {
        Files.writeString(temp.resolve("secret"), "secret");
        for (String path : new String[] {"../secret", "a/../../secret", "/etc/passwd", "", ".", "a//b", "a\0b"}) {
            assertThat(gate().readText(path, found)).as(path).isEmpty();
        }
        assertThat(found.sorted()).hasSize(7);
    }

    @Test
    void reportsAFolderAsAFileAndAMissingFile() throws IOException {
        Files.createDirectory(root.resolve("folder"));
        assertThat(gate().readText("folder", found)).isEmpty();
        assertThat(gate().readText("missing.md", found)).isEmpty();
        assertThat(messages())
                .containsExactly("V101 folder a folder, not a file", "V101 missing.md there is no such file");
    }

    @Test
    void reportsWhatItMayNotRead() throws IOException {
        write("closed.md", "");
        Files.setPosixFilePermissions(root.resolve("closed.md"), PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(root.resolve("closed.md")), "this user may read everything");
        assertThat(gate().readText("closed.md", found)).isEmpty();
        assertThat(messages()).containsExactly("V101 closed.md permission denied");
    }

    @Test
    void limitsDepthAndNumber() throws IOException {
        write("1/2/3/deep.md", "");
        write("1/2/fine.md", "");
        assertThat(new ReadGate(root, new Limits(9, 9, 100, 3)).list(found)).containsExactly("1/2/fine.md");
        assertThat(messages()).containsExactly("V101 1/2/3 folders nested more than 3 deep");
        Diagnostics more = new Diagnostics();
        new ReadGate(root, new Limits(9, 9, 2, 30)).list(more);
        assertThat(more.sorted()).extracting(Diagnostic::message).containsExactly("more than 2 files and folders");
    }

    @Test
    void linksThatMultiplyStopAtTheLimit() throws IOException {
        for (int i = 0; i < 30; i++) {
            Files.createDirectory(root.resolve("d" + i));
            if (i > 0) {
                link("d" + (i - 1) + "/a", Path.of("../d" + i));
                link("d" + (i - 1) + "/b", Path.of("../d" + i));
            }
        }
        new ReadGate(root, new Limits(9, 9, 5000, 32)).list(found);
        assertThat(messages()).containsExactly("V101 . more than 5000 files and folders");
    }

    @Test
    void needsAFolder() {
        assertThatThrownBy(() -> new ReadGate(root.resolve("none"), Limits.DEFAULT))
                .isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void copiesBytesAsTheyAre() throws IOException {
        byte[] bytes = {0, (byte) 0xFF, '\r', '\n'};
        Files.write(root.resolve("a.bin"), bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        gate().copy("a.bin", out);
        assertThat(out.toByteArray()).isEqualTo(bytes);
        assertThat(gate().readBytes("a.bin", found).orElseThrow()).isEqualTo(bytes);
    }

    @Test
    void followsOneFileThatComesOrGoesAsIfItHadLookedAtAll() throws IOException {
        write("b.md", "");
        write("a/z.md", "");
        ReadGate gate = gate();
        List<String> before = gate.list(found);
        write("a.md", "");
        List<String> more = gate.listed(before, "a.md").orElseThrow();
        assertThat(more).isEqualTo(gate.list(found)).contains("a.md");
        assertThat(gate.listed(more, "a.md")).contains(more);
        Files.delete(root.resolve("a/z.md"));
        assertThat(gate.listed(more, "a/z.md").orElseThrow())
                .isEqualTo(gate.list(found))
                .doesNotContain("a/z.md");
    }

    @Test
    void looksAtAllWhereOneNameDoesNotTell() throws IOException {
        write("a/z.md", "");
        link("b.md", root.resolve("a/z.md"));
        List<String> before = gate().list(found);
        for (String path : List.of("", "a", "b.md", ".hidden.md", "a/\u00E9.md", "none/c.md", "../c.md")) {
            assertThat(gate().listed(before, path)).as(path).isEmpty();
        }
    }

    @Test
    void looksAtAllWhereAFolderIsGone() throws IOException {
        write("a/z.md", "");
        write("a/b/y.md", "");
        ReadGate gate = gate();
        List<String> before = gate.list(found);
        Files.move(root.resolve("a/b"), temp.resolve("b"));
        assertThat(gate.listed(before, "a/b")).isEmpty();
        Files.move(root.resolve("a"), temp.resolve("a"));
        assertThat(gate.listed(before, "a")).isEmpty();
    }

    @Test
    void seesAFolderThatBecameALinkWhenItLooksAgain() throws IOException {
        write("a/z.md", "ours");
        ReadGate gate = gate();
        assertThat(gate.readText("a/z.md", found)).contains("ours");
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("z.md"), "theirs");
        Files.delete(root.resolve("a/z.md"));
        Files.delete(root.resolve("a"));
        link("a", elsewhere);
        gate.lookAgain();
        assertThat(gate.readText("a/z.md", found)).isEmpty();
        assertThat(messages()).containsExactly("V101 a/z.md a link that leaves the content folder");
    }

    private ReadGate gate() throws IOException {
        return new ReadGate(root, Limits.DEFAULT);
    }

    private void write(String relative, String text) throws IOException {
        Path file = root.resolve(relative);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void link(String relative, Path target) throws IOException {
        Files.createSymbolicLink(root.resolve(relative), target);
    }

    private void pipe(String relative) throws Exception {
        Process mkfifo;
        try {
            mkfifo = new ProcessBuilder("mkfifo", root.resolve(relative).toString()).start();
        } catch (IOException e) {
            assumeTrue(false, "no mkfifo here");
            return;
        }
        assumeTrue(mkfifo.waitFor(10, TimeUnit.SECONDS) && mkfifo.exitValue() == 0);
    }

    private List<String> messages() {
        return found.sorted().stream()
                .map(d -> d.code().number() + " " + d.location() + " " + d.message())
                .toList();
    }
}
