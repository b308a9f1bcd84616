package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.files.OutputFile;
import org.variorum.model.Confidence;
import org.variorum.model.Verdict;
import org.variorum.words.LabelWords;
import org.variorum.words.bundle.Languages;

/** On a site in Korean the words for values, verdicts, confidence, dates and steps are Korean, on every page. */
class KoreanSiteTest {

    private static final Path SALE = Path.of("src/test/resources/golden/sale/content");

    @TempDir
    private Path content = Path.of("");

    @Test
    void noEnglishIsLeftOfWhatTheWordsSay() throws IOException {
        String text = text();
        LabelWords english = Languages.ENGLISH.labels();
        assertThat(text)
                .doesNotContain("One voice,", "o answer given", "Correction,")
                .doesNotContainPattern("\\d (?:statement|January|November|December)")
                .doesNotContain(
                        Stream.of(Confidence.values()).map(english::confidence).toList())
                .doesNotContain(Stream.of(Confidence.values())
                        .map(level -> Languages.of("ko").labels().level(level) + " confidence")
                        .toList());
        assertThat(text)
                .doesNotContain(
                        Stream.of(Verdict.values()).map(english::meaning).toList());
    }

    private String text() throws IOException {
        copy();
        Path site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site).replaceAll("(?m)^language:.*\\R", "") + "\nlanguage: ko\n");
        Map<String, OutputFile> files = new Sites(content).render(Optional.empty(), 1);
        return Markup.pages(files).values().stream()
                .map(page -> page.replaceAll("(?s)<script.*?</script>", " "))
                .map(page -> page.replaceAll("<[^>]*>", ""))
                .collect(Collectors.joining("\n"));
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(SALE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = content.resolve(SALE.relativize(file).toString());
                Files.createDirectories(Optional.ofNullable(to.getParent()).orElseThrow());
                Files.copy(file, to);
            }
        }
    }
}
