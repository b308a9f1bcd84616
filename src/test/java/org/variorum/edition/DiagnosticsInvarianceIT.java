package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is printed of a {@link DiagnosticCase} is the same twice, on one thread or four, from files made in another order
 * and with other line ends; {@link DiagnosticsAbroadIT} asks in other countries.
 */
@Execution(ExecutionMode.CONCURRENT)
class DiagnosticsInvarianceIT {

    @TempDir(factory = FolderInMemory.class)
    private Path folder;

    static List<DiagnosticCase> cases() {
        return DiagnosticCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsTheSameTwiceAndOnOneThreadOrFour(DiagnosticCase written) {
        written.content().write(folder.resolve("content"));
        String first = written.print(folder, 1);
        assertThat(written.print(folder, 1)).isEqualTo(first);
        assertThat(written.print(folder, 4)).isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsTheSameWhateverTheLineEnds(DiagnosticCase written) {
        written.content().withCrLf().write(folder.resolve("content"));
        assertThat(written.print(folder, 2)).isEqualTo(Fixture.text(written.expected()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsTheSameInWhateverOrderTheFilesWereMade(DiagnosticCase written) {
        written.content()
                .writeShuffled(folder.resolve("content"), written.name().hashCode());
        assertThat(written.print(folder, 2)).isEqualTo(Fixture.text(written.expected()));
    }
}
