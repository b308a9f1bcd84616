package org.variorum.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.variorum.write.Site.NO_GUARD;
import static org.variorum.write.Site.text;
import static org.variorum.write.Site.tree;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.files.OutputFile;

/** What is in an output stays there as it is, unless a build has published it, or publishes something else in its place. */
class KeptUpOutputTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_500_000_000_000L);

    private final List<String> notices = new ArrayList<>();

    @TempDir
    Path temp;

    private Path output;
    private Path kept;

    @BeforeEach
    void place() throws IOException {
        temp = temp.toRealPath();
        output = temp.resolve("public");
        kept = temp.resolve(".public.variorum/kept");
    }

    @Test
    void filesOfOthersStay() throws IOException {
        write(text("index.html", "one"), text("a/page.html", "one"));
        Path name = put("CNAME", "harbour.example");
        Path deep = put("a/notes/deep.txt", "mine");
        BasicFileAttributes before = attributes(deep);
        Files.createDirectory(output.resolve("empty"));
        for (String version : List.of("two", "three")) {
            write(text("index.html", version));
            assertThat(tree(output)).containsExactly(".variorum", "CNAME", "a/notes/deep.txt", "empty", "index.html");
        }
        assertThat(name).hasContent("harbour.example");
        assertThat(attributes(deep).fileKey()).isEqualTo(before.fileKey());
        assertThat(attributes(deep).lastModifiedTime()).isEqualTo(before.lastModifiedTime());
        assertThat(notices).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksStayLinksAndFoldersKeepTheirTimesAndPermissions() throws IOException {
        write(text("index.html", "one"));
        Path folder = Files.createDirectory(output.resolve("photos"));
        put("photos/1.jpg", "light");
        Files.createSymbolicLink(output.resolve("latest"), Path.of("photos/1.jpg"));
        Files.createSymbolicLink(output.resolve("lost"), Path.of("nowhere"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Files.setLastModifiedTime(folder, LONG_AGO);
        write(text("index.html", "two"));
        assertThat(Files.readSymbolicLink(output.resolve("latest"))).hasToString("photos/1.jpg");
        assertThat(Files.readSymbolicLink(output.resolve("lost"))).hasToString("nowhere");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(Files.getLastModifiedTime(folder)).isEqualTo(LONG_AGO);
    }

    @Test
    void whatIsPublishedNoMoreGoes() throws IOException {
        write(text("index.html", "one"), text("a/b/page.html", "one"));
        write(text("index.html", "one"));
        assertThat(output.resolve("a")).doesNotExist();
        assertThat(notices).isEmpty();
    }

    @Test
    void aFileThatHoldsWhatItHeldIsTheSameFile() throws IOException {
        write(text("same.html", "one"), text("other.html", "one"), text("longer.html", "one"));
        Files.setLastModifiedTime(output.resolve("same.html"), LONG_AGO);
        Object marker = attributes(output.resolve(".variorum")).fileKey();
        Object other = attributes(output.resolve("other.html")).fileKey();
        write(text("same.html", "one"), text("other.html", "two"), text("longer.html", "one and more"));
        assertThat(Files.getLastModifiedTime(output.resolve("same.html"))).isEqualTo(LONG_AGO);
        assertThat(attributes(output.resolve(".variorum")).fileKey()).isEqualTo(marker);
        assertThat(attributes(output.resolve("other.html")).fileKey()).isNotEqualTo(other);
        assertThat(output.resolve("other.html")).hasContent("two");
        assertThat(output.resolve("longer.html")).hasContent("one and more");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileWithOtherPermissionsThanANewOneIsMadeAnew() throws IOException {
        write(text("a.html", "one"));
        Path file = output.resolve("a.html");
        var fresh = Files.getPosixFilePermissions(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        write(text("a.html", "one"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(fresh);
    }

    @Test
    void whatStandsInTheWayOfTheSiteIsReplacedAndNamed() throws IOException {
        write(text("index.html", "one"), text("b", "one"));
        put("page.html", "mine");
        put("a", "mine");
        Files.delete(output.resolve("b"));
        put("b/mine.txt", "mine");
        write(text("index.html", "one"), text("page.html", "site"), text("a/page.html", "site"), text("b", "two"));
        assertThat(tree(output)).containsExactly(".variorum", "a/page.html", "b", "index.html", "page.html");
        assertThat(notices)
                .containsExactly("replaced by files of the site, though no build had published it: a and 2 others");
    }

    @Test
    void aFolderInThePlaceOfAPageThatIsGoneStays() throws IOException {
        write(text("index.html", "one"), text("b", "one"));
        Files.delete(output.resolve("b"));
        put("b/mine.txt", "mine");
        write(text("index.html", "one"));
        assertThat(tree(output)).containsExactly(".variorum", "b/mine.txt", "index.html");
    }

    @Test
    void withoutAListWhatMayBeOfOthersStaysAndIsNamed() throws IOException {
        write(text("index.html", "one"), text("gone.html", "one"));
        Files.delete(kept);
        write(text("index.html", "two"));
        assertThat(tree(output)).containsExactly(".variorum", "gone.html", "index.html");
        assertThat(notices)
                .containsExactly("it is not known what the last build published; left in " + output
                        + ", for it may be yours: gone.html");
        Files.delete(kept);
        Files.delete(output.resolve("gone.html"));
        write(text("index.html", "three"));
        assertThat(notices).hasSize(1);
    }

    @Test
    void anOutputThatWasDeletedIsMadeAnewWithoutAWord() throws IOException {
        write(text("index.html", "one"));
        Files.delete(output.resolve("index.html"));
        Files.delete(output.resolve(".variorum"));
        write(text("index.html", "two"));
        Files.delete(output.resolve("index.html"));
        Files.delete(output.resolve(".variorum"));
        Files.delete(output);
        write(text("index.html", "three"));
        assertThat(tree(output)).containsExactly(".variorum", "index.html");
        assertThat(notices).isEmpty();
    }

    @Test
    void aListThatIsCutOrGarbledAnywhereIsNotUsed() throws IOException {
        write(text("index.html", "one"), text("page.html", "one"));
        byte[] whole = Files.readAllBytes(kept);
        for (int i = 0; i < whole.length; i++) {
            byte[] garbled = whole.clone();
            garbled[i] ^= 0x41;
            Files.write(kept, garbled);
            assertThatThrownBy(() -> Ledger.read(kept)).isInstanceOf(NotTrustedException.class);
            Files.write(kept, Arrays.copyOf(whole, i));
            assertThatThrownBy(() -> Ledger.read(kept)).isInstanceOf(NotTrustedException.class);
        }
        Files.write(kept, Arrays.copyOf(whole, whole.length + 1));
        write(text("index.html", "two"));
        assertThat(notices)
                .containsExactly("what was kept of the last build is not used, for it is cut or garbled; left in "
                        + output + ", for it may be yours: page.html");
    }

    @Test
    void aListOfAnotherFolderOrVersionIsNotUsed() throws IOException {
        write(text("index.html", "one"), text("page.html", "one"));
        Path other = temp.resolve("other");
        new DirectoryOutput(other, false, NO_GUARD, notices::add).write(Site.of(List.of(text("page.html", "one"))));
        Files.copy(temp.resolve(".other.variorum/kept"), kept, StandardCopyOption.REPLACE_EXISTING);
        write(text("index.html", "two"));
        assertThat(notices).singleElement().asString().contains("is not used, for it tells of another folder; left");
        notices.clear();
        Ledger.read(kept).with("published", 99, ByteBuffer.allocate(8)).write(kept);
        write(text("index.html", "three"));
        assertThat(notices)
                .singleElement()
                .asString()
                .contains("is not used, for it was made by another version of Variorum");
        assertThat(tree(output)).containsExactly(".variorum", "index.html", "page.html");
    }

    @Test
    void aKillBetweenThePublishingAndTheKeepingLosesNothing() throws IOException {
        write(text("index.html", "one"));
        byte[] before = Files.readAllBytes(kept);
        write(text("index.html", "two"), text("page.html", "two"));
        Files.move(kept, kept.resolveSibling("next"));
        Files.write(kept, before);
        write(text("index.html", "three"));
        assertThat(tree(output)).containsExactly(".variorum", "index.html");
        assertThat(notices).isEmpty();
    }

    @Test
    void aKillBeforeThePublishingLosesNothing() throws IOException {
        write(text("index.html", "one"), text("page.html", "one"));
        byte[] before = Files.readAllBytes(kept);
        new DirectoryOutput(temp.resolve("other"), false, NO_GUARD, notices::add)
                .write(Site.of(List.of(text("index.html", "two"))));
        Files.move(temp.resolve(".other.variorum/kept"), kept.resolveSibling("next"));
        assertThatThrownBy(() -> write(Site.failing(Site.gate(temp), "b"))).isInstanceOf(IOException.class);
        assertThat(kept).hasBinaryContent(before);
        write(text("index.html", "three"));
        assertThat(tree(output)).containsExactly(".variorum", "index.html");
        assertThat(notices).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerMayReadWhatIsKept() throws IOException {
        write(text("index.html", "one"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
        Files.delete(kept);
        Files.createSymbolicLink(kept, output.resolve("index.html"));
        write(text("index.html", "two"));
        assertThat(Files.isRegularFile(kept, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(notices).containsExactly("what was kept of the last build is not used, for it is no file of ours");
    }

    private Path put(String path, String text) throws IOException {
        Files.createDirectories(output.resolve(path).resolveSibling(""));
        return Files.writeString(output.resolve(path), text);
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private void write(OutputFile... files) throws IOException {
        new DirectoryOutput(output, false, NO_GUARD, notices::add).write(Site.of(List.of(files)));
    }
}
