package org.variorum.styles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is recorded of Pandoc is what Pandoc of that version does, where it is installed. */
@EnabledIf("isInstalled")
class PandocIT {

    static final List<String> STYLES = StyleReader.NAMES;

    private static final Path RESOURCES = Path.of("src/main/resources/org/variorum/styles");

    static boolean isInstalled() throws IOException {
        try {
            return run(List.of("pandoc", "--version")).startsWith("pandoc " + Works30.PANDOC + "\n");
        } catch (IOException e) {
            return false;
        }
    }

    @ParameterizedTest
    @FieldSource("STYLES")
    void doesWhatIsRecorded(String style) throws IOException {
        String html = run(List.of(
                "pandoc",
                "--from=markdown",
                "--to=html",
                "--wrap=none",
                "--citeproc",
                "--bibliography=" + Works30.FOLDER.resolve("references.json"),
                "--csl=" + RESOURCES.resolve(style + ".csl"),
                Works30.FOLDER.resolve("citations.md").toString()));
        assertThat(html.strip()).isEqualTo(Works30.text(Works30.recorded(style)).strip());
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
