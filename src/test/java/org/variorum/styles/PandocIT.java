package org.variorum.styles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** What is recorded of Pandoc is what Pandoc of that version does, where it is installed. */
@EnabledIf("isInstalled")
class PandocIT {

    static final List<Arguments> STYLES = CitedSet.NAMES.stream()
            .flatMap(set -> StyleReader.NAMES.stream().map(style -> Arguments.of(set, style)))
            .toList();

    private static final Path RESOURCES = Path.of("src/main/resources/org/variorum/styles");

    static boolean isInstalled() throws IOException {
        try {
            return run(List.of("pandoc", "--version")).startsWith("pandoc " + CitedSet.PANDOC + "\n");
        } catch (IOException e) {
            return false;
        }
    }

    @ParameterizedTest
    @FieldSource("STYLES")
    void doesWhatIsRecorded(String name, String style) throws IOException {
        CitedSet set = new CitedSet(name);
        String html = run(List.of(
                "pandoc",
                "--from=markdown",
                "--to=html",
                "--wrap=none",
                "--citeproc",
                "--bibliography=" + set.file("references.json"),
                "--csl=" + RESOURCES.resolve(style + ".csl"),
                set.file("citations.md").toString()));
        assertThat(html.strip()).isEqualTo(CitedSet.text(set.recorded(style)).strip());
    }

    private static String run(List<String> command) throws IOException {
        Path out = Files.createTempFile("pandoc", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor();
            return Files.readString(out, StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            throw new IOException(e);
        } finally {
            Files.delete(out);
        }
    }
}
