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
import org.variorum.diagnostic.Code;

/**
 * Compares what authors read when something is wrong with golden files: each folder in {@code diagnostics/} is a case,
 * whose {@code content/} is laid over that of {@code base/}, and whose {@code expected.txt} is all that is printed.
 * The site is built whatever is wrong, so that rendering meets every fault too.
 */
class GoldenDiagnosticsTest {

    private static final Path CASES = Path.of("src/test/resources/diagnostics");
    private static final Path BASE = CASES.resolve("base");
    private static final String EXPECTED = "expected.txt";

    @TempDir
    private Path folder;

    static List<String> cases() {
        return Fixture.foldersIn(CASES).stream()
                .map(path -> path.getFileName().toString())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsExactlyWhatIsExpected(String name) {
        fixture(name).write(content());
        Golden.assertMatches(CASES.resolve(name).resolve(EXPECTED), run(name, 2));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsTheSameTwiceAndOnOneThreadOrFour(String name) {
        fixture(name).write(content());
        String first = run(name, 1);
        assertThat(run(name, 1)).isEqualTo(first);
        assertThat(run(name, 4)).isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsTheSameWhateverTheLineEnds(String name) {
        fixture(name).withCrLf().write(content());
        Golden.assertMatches(CASES.resolve(name).resolve(EXPECTED), run(name, 2));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsTheSameInWhateverOrderTheFilesWereMade(String name) {
        fixture(name).writeShuffled(content(), name.hashCode());
        Golden.assertMatches(CASES.resolve(name).resolve(EXPECTED), run(name, 2));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasACase(Code code) {
        String mark = " " + code.severity().word() + " " + code.number() + " ";
        assertThat(cases())
                .anyMatch(name -> Files.exists(CASES.resolve(name).resolve(EXPECTED))
                        && Fixture.text(CASES.resolve(name).resolve(EXPECTED)).contains(mark));
    }

    @Test
    void aCaseHoldsNothingElse() {
        assertThat(cases())
                .allSatisfy(name -> assertThat(entries(CASES.resolve(name)))
                        .contains(EXPECTED)
                        .isSubsetOf("content", "templates", "setup.txt", EXPECTED));
        assertThat(entries(CASES)).containsExactlyInAnyOrderElementsOf(cases());
    }

    private static Set<String> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return Set.copyOf(entries.map(path -> path.getFileName().toString()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fixture fixture(String name) {
        return new Fixture()
                .overlay(BASE.resolve("content"))
                .overlay(CASES.resolve(name).resolve("content"))
                .setup(CASES.resolve(name).resolve("setup.txt"));
    }

    private Path content() {
        return folder.resolve("content");
    }

    private String run(String name, int threads) {
        Path templates = CASES.resolve(name).resolve("templates");
        new Fixture().overlay(templates).write(folder.resolve("templates"));
        BuildResult result = Runs.build(content(), folder.resolve("site"), threads);
        return Runs.print(result);
    }
}
