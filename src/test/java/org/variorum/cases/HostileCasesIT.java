package org.variorum.cases;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.load.tree.SourceText;

/** Whatever stands in a file of cases, there are diagnostics or cases, and soon; never an exception. */
class HostileCasesIT {

    private static final List<String> PIECES =
            List.of("null", "~", "[]", "{}", "-1", "1e99", "*a", "&a b", "\"", "'", ": ", "\n", "  ", "c1", "a, b");

    private final Diagnostics faults = new Diagnostics();

    @Test
    void readsDeepAndLongYamlInTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            read("cases: " + "[".repeat(100_000));
            read("cases:\n" + "- {id: a, question: {type: boolean}, claims: [{id: c, source: s}]}\n".repeat(20_000));
            read("entities:\n"
                    + IntStream.range(0, 50_000)
                            .mapToObj(i -> "  e" + i + ": {part_of: e" + (i + 1) + "}\n")
                            .collect(joining()));
        });
        assertThat(faults.sorted()).isNotEmpty();
    }

    @Test
    void takesAnythingForInput() throws Exception {
        String sound = Files.readString(Path.of("src/test/resources/reconcile/cases.yaml"));
        Random random = new Random(42);
        for (int i = 0; i < 150; i++) {
            CaseFile file = read(damaged(sound, random));
            CaseRun run = new CaseRun(file);
            file.cases().forEach(run::of);
        }
        assertThat(faults.sorted()).isNotEmpty();
    }

    private static String damaged(String sound, Random random) {
        StringBuilder text = new StringBuilder(sound);
        for (int i = 0; i < 5; i++) {
            int at = random.nextInt(text.length() - 12);
            text.replace(at, at + random.nextInt(12), PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private CaseFile read(String text) {
        return CaseReader.read(SourceText.ofFile("cases.yaml", text), faults);
    }
}
