package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    void thereIsNoSearch() {
        assertThat(limits).contains("There is no search yet.");
        assertThat(run("build", "--output", folder.resolve("public").toString()).code())
                .isZero();
        assertThat(folder.resolve("public").toFile().list()).noneMatch(name -> name.contains("search"));
    }

    @Test
    void textsThatOverlapCountAsOneUntilTheDeskSaysWhatTheyAre() {
        assertThat(limits)
                .contains("private copies of two sources, those of nearly one text count as one voice until you declare"
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
