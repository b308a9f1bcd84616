package org.variorum.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Severity;

class FolderSorterTest {

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void sortsFilesByWhatTheyAre() {
        List<String> paths = List.of(
                "static/b.md",
                "static/README.md",
                "reports/2023/b.md",
                "reports/a.md",
                "README.md",
                "reports/README.md",
                "site.yaml",
                "references.json",
                "questions/q.md",
                "briefings/b.md",
                "styles/house.csl",
                "static/style.csl",
                "pages/p.md");
        assertThat(FolderSorter.sort(paths, diagnostics))
                .isEqualTo(new Folder(
                        Set.of("site.yaml", "references.json"),
                        List.of("reports/2023/b.md", "reports/a.md"),
                        List.of("questions/q.md"),
                        List.of("briefings/b.md"),
                        List.of("pages/p.md"),
                        List.of("static/README.md", "static/b.md", "static/style.csl"),
                        List.of("styles/house.csl")));
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "site.yml          ¦ did you mean \"site.yaml\"?",
                "outlet.yaml       ¦ did you mean \"outlets.yaml\"?",
                "report/a.md       ¦ did you mean \"reports\"?",
                "Reports/a.md      ¦ did you mean \"reports\"?",
                "reports/a.txt     ¦ move it into static/ to publish it as it is",
                "reports/site.yaml ¦ move it into static/ to publish it as it is",
            })
    void reportsStrays(String path, String hint) {
        FolderSorter.sort(List.of(path), diagnostics);
        assertThat(diagnostics.sorted())
                .extracting(
                        Diagnostic::code,
                        Diagnostic::severity,
                        Diagnostic::location,
                        d -> d.hint().orElse("-"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Code.STRAY_FILE, Severity.WARNING, Location.ofFile(path), hint));
    }

    @Test
    void doesNotPassOverReferencesInAnotherFormat() {
        FolderSorter.sort(List.of("references.enl"), diagnostics);
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, Diagnostic::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Code.STRAY_FILE, Severity.ERROR));
    }
}
