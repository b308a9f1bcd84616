package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.Golden;
import org.variorum.diagnostic.Code;

/** Compares what authors read when something is wrong with golden files, one for each {@link DiagnosticCase}. */
class GoldenDiagnosticsTest {

    @TempDir(factory = FolderInMemory.class)
    private Path folder;

    static List<DiagnosticCase> cases() {
        return DiagnosticCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsExactlyWhatIsExpected(DiagnosticCase written) {
        written.content().write(folder.resolve("content"));
        Golden.assertMatches(written.expected(), written.print(folder, 2));
    }

    /** But for templates that do not run, which is seen when they do not, and for findings that are not written. */
    static List<DiagnosticCase> casesThatNeedNoRendering() {
        String mark = " " + Code.TEMPLATE_FAULT.number() + " ";
        return cases().stream()
                .filter(written ->
                        !written.writes() && !Fixture.text(written.expected()).contains(mark))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("casesThatNeedNoRendering")
    void checkFindsAllThatABuildFinds(DiagnosticCase written) {
        written.content().write(folder.resolve("content"));
        assertThat(written.printOfCheck(folder)).isEqualTo(Fixture.text(written.expected()));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasACase(Code code) {
        String mark = " " + code.severity().word() + " " + code.number() + " ";
        assertThat(cases())
                .anyMatch(written -> Files.exists(written.expected())
                        && Fixture.text(written.expected()).contains(mark));
    }

    @Test
    void aCaseHoldsNothingElse() {
        assertThat(cases())
                .allSatisfy(written -> assertThat(entries(written.folder()))
                        .contains("expected.txt")
                        .isSubsetOf("content", "templates", "setup.txt", "write.txt", "expected.txt"));
        assertThat(entries(DiagnosticCase.FOLDER))
                .containsExactlyInAnyOrderElementsOf(
                        cases().stream().map(DiagnosticCase::name).toList());
    }

    private static Set<String> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return Set.copyOf(entries.map(path -> path.getFileName().toString()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
