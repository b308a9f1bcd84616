package org.variorum.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;

class OutputFilesTest {

    private final Diagnostics found = new Diagnostics();

    @Test
    void acceptsFilesThatStandBesideEachOther() {
        assertThat(check("a.html", "a/b.html", "a/c.html", "b/a.html")).isTrue();
        assertThat(found.sorted()).isEmpty();
    }

    @Test
    void reportsTwoOfOnePath() {
        assertThat(check("a.html", "a.html")).isFalse();
        assertThat(messages()).containsExactly("a.html: two things would be written to a.html");
    }

    @Test
    void reportsPathsThatDifferOnlyInCase() {
        assertThat(check("a/B.html", "a/b.html", "\u00C9.html", "\u00E9.html")).isFalse();
        assertThat(messages())
                .containsExactly(
                        "a/b.html: a/b.html and a/B.html differ only in case",
                        "\u00E9.html: \u00E9.html and \u00C9.html differ only in case");
    }

    @Test
    void reportsAFileWhereAFolderIsNeeded() {
        assertThat(check("a", "a/b.html")).isFalse();
        assertThat(check("x/Y/z.html", "x/y")).isFalse();
        assertThat(messages())
                .containsExactly(
                        "a: a would be both a file and a folder", "x/y: x/y would be both a file and a folder");
    }

    @Test
    void reportsAFolderInTwoSpellings() {
        assertThat(check("Tag/a.html", "tag/b.html")).isFalse();
        assertThat(messages()).containsExactly("tag/b.html: its folder tag is also written Tag");
    }

    @Test
    void doesNotDependOnOrder() {
        List<String> paths = Arrays.asList("b", "B", "b/c", "a/x", "A/y", "a/X");
        check(paths.toArray(String[]::new));
        List<String> first = messages();
        Diagnostics again = new Diagnostics();
        Collections.reverse(paths);
        OutputFiles.check(files(paths.toArray(String[]::new)), again);
        assertThat(again.sorted()).isEqualTo(found.sorted());
        assertThat(first).isNotEmpty();
    }

    @Test
    void namesTheAuthorsFile() {
        Destination copy = new Destination("a/style.css", Optional.of("x.css"));
        OutputFiles.check(List.of(copy, Destination.of("a/style.css")), found);
        assertThat(found.sorted())
                .extracting(d -> d.location() + " " + d.hint().orElse(""))
                .containsExactly("x.css the other is a/style.css");
    }

    @Test
    void aBadPathIsOurMistakeButAnAuthorsFileIsADiagnostic() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OutputFile.Text("../a", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new OutputFile.Bytes("/a", new byte[0]));
        assertThat(OutputPath.check("nul.txt", Location.ofFile("static/nul.txt"), found))
                .isFalse();
        assertThat(messages()).containsExactly("static/nul.txt: \"nul.txt\" is a device on Windows");
    }

    @Test
    void bytesAreAValue() {
        OutputFile.Bytes bytes = new OutputFile.Bytes("a", new byte[] {1, 2});
        assertThat(bytes).isEqualTo(new OutputFile.Bytes("a", new byte[] {1, 2}));
        assertThat(bytes).hasSameHashCodeAs(new OutputFile.Bytes("a", new byte[] {1, 2}));
        assertThat(bytes).isNotEqualTo(new OutputFile.Bytes("a", new byte[] {1, 3}));
    }

    private boolean check(String... paths) {
        return OutputFiles.check(files(paths), found);
    }

    private static List<Destination> files(String... paths) {
        return Arrays.stream(paths).map(Destination::of).toList();
    }

    private List<String> messages() {
        return found.sorted().stream()
                .map(d -> d.location() + ": " + d.message())
                .toList();
    }
}
