package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed of a {@link DiagnosticCase} is the same in another country. */
@Isolated("changes the defaults of the whole process")
class DiagnosticsAbroadIT {

    @TempDir(factory = FolderInMemory.class)
    private Path folder;

    static List<DiagnosticCase> cases() {
        return DiagnosticCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsTheSame(DiagnosticCase written) {
        written.content().write(folder.resolve("content"));
        for (Abroad country : Abroad.values()) {
            assertThat(country.visit(() -> written.print(folder, 2)))
                    .as("in %s", country)
                    .isEqualTo(Fixture.text(written.expected()));
        }
    }
}
