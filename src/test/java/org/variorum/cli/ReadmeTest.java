package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.diagnostic.Code;

/** The limits that the first page admits are those of the program: whoever moves one must say so there. */
class ReadmeTest {

    @TempDir
    private Path folder;

    private String limits = "";

    @BeforeEach
    void read() throws IOException {
        String page = Files.readString(Path.of("README.md"));
        limits = page.substring(page.indexOf("## Limits, plainly")).replaceAll("\\s+", " ");
        QuickStart.write(folder);
    }

    @Test
    void theSearchDoesNotLookThroughWholeTexts() throws IOException {
        assertThat(limits)
                .contains(
                        "The search looks through titles, questions, answers, summaries, names and tags, not through whole texts.");
        Path briefings = folder.resolve("content/briefings");
        try (Stream<Path> all = Files.list(briefings)) {
            for (Path briefing : all.toList()) {
                Files.writeString(briefing, "\nZanzibarian winds.\n", StandardOpenOption.APPEND);
            }
        }
        assertThat(run("build", "--output", folder.resolve("public").toString()).code())
                .isZero();
        try (Stream<Path> index = Files.list(folder.resolve("public/search"))) {
            assertThat(index.toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("zanzibarian"));
        }
    }

    @Test
    void textsThatOverlapCountAsOneUntilTheDeskSaysWhatTheyAre() {
        assertThat(limits)
                .contains(
                        "private copies of two sources, those of nearly one text count as one origin until you declare"
                                + " what they are (V712)");
        assertThat(Code.find("V712")).contains(Code.TEXT_OVERLAP);
    }

    private Session run(String command, String... options) {
        List<String> words = new ArrayList<>(
                List.of(command, "--content", folder.resolve("content").toString()));
        words.addAll(List.of(options));
        return Session.run(words.toArray(String[]::new));
    }
}
