package org.variorum.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.variorum.write.Site.NO_EXCHANGE;
import static org.variorum.write.Site.NO_GUARD;
import static org.variorum.write.Site.failing;
import static org.variorum.write.Site.text;
import static org.variorum.write.Site.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.files.OutputFile;
import org.variorum.files.OutputSink;

class DirectoryOutputTest {

    private final List<String> notices = new ArrayList<>();

    @TempDir
    Path temp;

    private Path output;
    private Path workshop;

    @BeforeEach
    void place() throws IOException {
        temp = temp.toRealPath();
        output = temp.resolve("public");
        workshop = temp.resolve(".public.variorum");
    }

    @Test
    void writesIntoAMissingFolderAndLeavesNothingElseButWhatIsKept() throws IOException {
        Written written = write(text("index.html", "one"), text("a/b/c.html", "two"));
        assertThat(written).isEqualTo(new Written(output, 2, 6, written.edition()));
        assertThat(tree(temp)).containsExactly("public/.variorum", "public/a/b/c.html", "public/index.html");
        assertThat(workshop.toFile().list()).containsExactlyInAnyOrder("kept", ".gitignore");
        assertThat(workshop.resolve(".gitignore")).hasContent("*");
        assertThat(notices).isEmpty();
    }

    @Test
    void makesTheFoldersAboveAndTakesAnEmptyFolder() throws IOException {
        output = temp.resolve("x/y/public");
        write(text("index.html", "one"));
        assertThat(tree(temp)).containsExactly("x/y/public/.variorum", "x/y/public/index.html");
        output = Files.createDirectory(temp.resolve("empty"));
        write(text("index.html", "one"));
        assertThat(tree(output)).containsExactly(".variorum", "index.html");
    }

    @Test
    void replacesTheSiteAsAWhole() throws IOException {
        write(text("index.html", "one"), text("gone.html", "gone"));
        write(text("index.html", "two"));
        assertThat(tree(temp)).containsExactly("public/.variorum", "public/index.html");
        assertThat(output.resolve("index.html")).hasContent("two");
        assertThat(notices).isEmpty();
        assertThat(Files.isSymbolicLink(output)).isFalse();
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        write(text("a.html", "\u00E9\n"));
        byte[] marker = Files.readAllBytes(output.resolve(".variorum"));
        write(text("a.html", "\u00E9\n"));
        assertThat(Files.readAllBytes(output.resolve(".variorum"))).isEqualTo(marker);
        assertThat(Files.readAllBytes(output.resolve("a.html"))).containsExactly(0xC3, 0xA9, '\n');
    }

    @Test
    void leavesAForeignFolderAloneUnlessForced() throws IOException {
        Files.createDirectory(output);
        Files.writeString(output.resolve("thesis.doc"), "mine");
        assertThatThrownBy(() -> write(text("index.html", "one")))
                .isInstanceOf(NotOursException.class)
                .hasMessageContaining("--force");
        assertThat(tree(temp)).containsExactly("public/thesis.doc");
        force(text("index.html", "one"));
        assertThat(tree(temp)).containsExactly("public/.variorum", "public/index.html", "public/thesis.doc");
        assertThat(notices).isEmpty();
    }

    @Test
    void leavesAGitRepositoryAloneEvenIfMarked() throws IOException {
        write(text("index.html", "one"));
        Files.createDirectory(output.resolve(".git"));
        assertThatThrownBy(() -> write(text("index.html", "two")))
                .isInstanceOf(NotOursException.class)
                .hasMessageContaining("Git repository");
        assertThat(output.resolve("index.html")).hasContent("one");
    }

    @Test
    void aMarkerOfAnotherKindIsNoMarker() throws IOException {
        Files.createDirectory(output);
        Files.writeString(output.resolve(".variorum"), "cache of something else");
        assertThatThrownBy(() -> write(text("a", "b"))).isInstanceOf(NotOursException.class);
    }

    @Test
    void refusesAFileAndALinkThatLeadsNowhere() throws IOException {
        Files.writeString(output, "a file");
        assertThatThrownBy(() -> force(text("a", "b")))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("a file of that name");
        Files.delete(output);
        Files.createSymbolicLink(output, Path.of("nowhere"));
        assertThatThrownBy(() -> force(text("a", "b")))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("leads nowhere");
    }

    @Test
    void replacesWhatALinkLeadsTo() throws IOException {
        Path real = Files.createDirectory(temp.resolve("real"));
        Files.createSymbolicLink(output, real);
        write(text("a.html", "one"));
        assertThat(write(text("a.html", "two")).folder()).isEqualTo(real);
        assertThat(Files.isSymbolicLink(output)).isTrue();
        assertThat(tree(temp)).containsExactly("public", "real/.variorum", "real/a.html");
        assertThat(output.resolve("a.html")).hasContent("two");
    }

    @Test
    void neverWorksInAPlantedLink() throws IOException {
        Path victim = Files.createDirectory(temp.resolve("victim"));
        Files.writeString(victim.resolve("new"), "mine");
        Files.createSymbolicLink(workshop, victim);
        assertThatThrownBy(() -> write(text("a", "b"))).isInstanceOf(OutputRefusedException.class);
        Files.delete(workshop);
        Files.createDirectory(workshop);
        Files.createSymbolicLink(workshop.resolve("new"), victim);
        write(text("a", "b"));
        assertThat(tree(temp)).containsExactly("public/.variorum", "public/a", "victim/new");
        Files.createSymbolicLink(workshop.resolve("lock"), victim.resolve("new"));
        assertThatThrownBy(() -> write(text("a", "b"))).hasMessageContaining("not a plain file");
        assertThat(victim.resolve("new")).hasContent("mine");
    }

    @Test
    void clearsAwayWhatAKilledBuildLeft() throws IOException {
        write(text("index.html", "one"));
        Files.createDirectories(workshop.resolve("new/half"));
        Files.createDirectories(workshop.resolve("trash"));
        Files.writeString(workshop.resolve("new/half/page.html"), "");
        Files.writeString(workshop.resolve("lock"), "");
        write(text("index.html", "two"));
        assertThat(tree(temp)).containsExactly("public/.variorum", "public/index.html");
    }

    @Test
    void aFailureLeavesTheOldSiteAndNothingElse() throws IOException {
        write(text("index.html", "one"));
        assertThatThrownBy(() -> write(text("index.html", "two"), failing(Site.gate(output), "z/map.png")))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write z/map.png in " + workshop.resolve("new")
                        + ": cannot read no-such-file: there is no such file");
        assertThat(tree(temp)).containsExactly("public/.variorum", "public/index.html");
        assertThat(output.resolve("index.html")).hasContent("one");
    }

    @Test
    void aFirstBuildThatFailsLeavesNothing() throws IOException {
        assertThatThrownBy(() -> write(text("a", "two"), failing(Site.gate(temp), "b")))
                .isInstanceOf(IOException.class);
        assertThat(tree(temp)).isEmpty();
    }

    @Test
    void filesLieBesideTheOutputAsSoonAsTheyAreHandedOver() throws IOException {
        write(text("index.html", "one"));
        new DirectoryOutput(output, false, NO_GUARD, notices::add).write(sink -> {
            sink.accept(text("index.html", "two"));
            assertThat(tree(workshop)).containsExactly("lock", "new/index.html");
            assertThat(output.resolve("index.html")).hasContent("one");
            sink.accept(text("a.html", "two"));
            return true;
        });
        assertThat(tree(temp)).containsExactly("public/.variorum", "public/a.html", "public/index.html");
    }

    @Test
    void whatIsNotToBePublishedIsThrownAway() throws IOException {
        write(text("index.html", "one"));
        Optional<Written> written = new DirectoryOutput(output, false, NO_GUARD, notices::add).write(sink -> {
            sink.accept(text("index.html", "two"));
            return false;
        });
        assertThat(written).isEmpty();
        assertThat(tree(temp)).containsExactly("public/.variorum", "public/index.html");
        assertThat(output.resolve("index.html")).hasContent("one");
    }

    @Test
    void severalThreadsMayHandOverFilesOfOneNewFolder() throws IOException {
        List<OutputFile> files = IntStream.range(0, 400)
                .mapToObj(i -> text("f" + i / 4 + "/g/" + i, "x"))
                .toList();
        Written written = new DirectoryOutput(output, false, NO_GUARD, notices::add)
                .write(sink -> {
                    files.parallelStream().forEach(file -> accept(sink, file));
                    return true;
                })
                .orElseThrow();
        assertThat(written).isEqualTo(new Written(output, 400, 400, written.edition()));
        assertThat(tree(output)).hasSize(401);
    }

    private static void accept(OutputSink sink, OutputFile file) {
        try {
            sink.accept(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void fallsBackToTwoRenamesAndSaysSo() throws IOException {
        write(text("index.html", "one"));
        output(NO_EXCHANGE).write(Site.of(List.of(text("index.html", "two"))));
        assertThat(tree(temp)).containsExactly("public/.variorum", "public/index.html");
        assertThat(output.resolve("index.html")).hasContent("two");
        assertThat(notices).singleElement().asString().contains("in two steps").endsWith("not here");
    }

    @Test
    void bringsBackASiteThatWasMovedAsideWhenTheBuildWasKilled() throws IOException {
        write(text("index.html", "one"));
        Files.move(output, workshop.resolve("old"));
        assertThatThrownBy(() -> write(failing(Site.gate(temp), "b"))).isInstanceOf(IOException.class);
        assertThat(tree(temp)).containsExactly("public/.variorum", "public/index.html");
        assertThat(notices).singleElement().asString().contains("is back in");
    }

    @Test
    void saysWhereItMayNotWrite() throws IOException {
        Path closed = Files.createDirectory(temp.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(closed), "this user may write everywhere");
        output = closed.resolve("public");
        assertThatThrownBy(() -> write(text("a", "b")))
                .hasMessage("cannot make a folder in " + closed
                        + ", where the new site is put together before it takes its place: permission denied");
    }

    @Test
    void takesPermissionsFromTheUmask() throws IOException {
        Path plain = Files.createFile(temp.resolve("plain"));
        Path folder = Files.createDirectory(temp.resolve("folder"));
        assumeTrue(Files.getFileStore(temp).supportsFileAttributeView("posix"));
        write(text("a/b.html", "one"));
        assertThat(Files.getPosixFilePermissions(output.resolve("a/b.html")))
                .isEqualTo(Files.getPosixFilePermissions(plain));
        assertThat(Files.getPosixFilePermissions(output)).isEqualTo(Files.getPosixFilePermissions(folder));
    }

    private Written write(OutputFile... files) throws IOException {
        return new DirectoryOutput(output, false, NO_GUARD, notices::add)
                .write(Site.of(List.of(files)))
                .orElseThrow();
    }

    private Written force(OutputFile... files) throws IOException {
        return new DirectoryOutput(output, true, NO_GUARD, notices::add)
                .write(Site.of(List.of(files)))
                .orElseThrow();
    }

    private DirectoryOutput output(Exchange exchange) {
        return new DirectoryOutput(output, false, NO_GUARD, notices::add, exchange);
    }
}
