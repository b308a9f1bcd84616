package org.variorum.load;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Metadata made to exhaust whoever reads it is a diagnostic, and soon. */
@Execution(ExecutionMode.CONCURRENT)
class BombsIT {

    static Stream<String> bombs() {
        int million = 1_000_000;
        return Stream.of(
                "a: " + "[".repeat(million),
                "a: " + "{".repeat(million),
                "- ".repeat(million),
                "? ".repeat(million),
                "a: \"" + "x".repeat(million),
                "a: " + "x".repeat(million),
                "a".repeat(million) + ": b",
                "a: " + "\\".repeat(million),
                "a: [" + "x, ".repeat(300_000) + "]",
                "a: {" + "x: y, ".repeat(150_000) + "}",
                "a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
                "a: [" + "*b, ".repeat(100_000) + "]",
                "a: [" + "😀 *b, ".repeat(100_000) + "]",
                "a: >\n" + " x\n".repeat(300_000),
                "\n".repeat(million) + "a: b",
                "#".repeat(million),
                " ".repeat(million),
                "---\n".repeat(100_000),
                "%TAG ! !\n".repeat(10_000) + "---\n",
                "%YAML 9.9\n---\na: b",
                "tags: [" + "A, ".repeat(100_000) + "]",
                "hedges: {about: " + "9".repeat(million) + "%}",
                "when: " + "9".repeat(million),
                "URL: https://" + "a".repeat(million) + " ",
                "issued: {date-parts: [[" + "9".repeat(million) + "]]}");
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void bombsAreDiagnosticsAndSoon(String yaml) {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            Folders.site()
                    .markdown("reports/a.md", yaml)
                    .file("entities.yaml", yaml)
                    .file("references.yaml", yaml)
                    .file("references.json", yaml)
                    .load();
        });
    }
}
