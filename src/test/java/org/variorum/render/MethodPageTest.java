package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.files.OutputFile;
import org.variorum.model.Bound;
import org.variorum.model.Confidence;
import org.variorum.model.Likelihood;
import org.variorum.model.Reliability;
import org.variorum.model.Verdict;
import org.variorum.model.Weights;
import org.variorum.render.part.Texts;
import org.variorum.words.LabelWords;
import org.variorum.words.bundle.Languages;

/** The method page prints the numbers that are in force, from where the engine takes them. */
class MethodPageTest {

    private static final LabelWords LABELS = Languages.ENGLISH.labels();

    @TempDir
    private Path content = Path.of("");

    @Test
    void aWidthOfTheSiteIsSeenOnThePage() throws IOException {
        assertThat(page("")).contains("about 100 90 to 110");
        assertThat(page("hedges: {about: 25%, dozens: 30..80}"))
                .contains("about 100 75 to 125")
                .contains("dozens 30 to 80")
                .doesNotContain("about 100 90 to 110");
    }

    @Test
    void everyWeightThresholdVerdictAndWordIsThere() throws IOException {
        String page = page("");
        for (Reliability letter : Reliability.values()) {
            assertThat(page)
                    .contains(letter.name() + " " + Texts.capital(LABELS.reliability(letter)) + " "
                            + Weights.of(letter).toPlainString());
        }
        assertThat(page)
                .contains("is ahead by at least " + Bound.SETTLES.value().toPlainString())
                .contains("ahead by at least " + Bound.MODERATE.value().toPlainString())
                .contains("ahead by at least " + Bound.HIGH.value().toPlainString());
        for (Verdict verdict : Verdict.values()) {
            assertThat(page).contains(LABELS.verdict(verdict) + ", if ");
        }
        for (Confidence level : Confidence.values()) {
            assertThat(page).contains(Texts.capital(LABELS.confidence(level)));
        }
        for (Likelihood word : Likelihood.values()) {
            assertThat(page)
                    .contains(Texts.capital(LABELS.likelihood(word)) + " " + Texts.capital(LABELS.otherwise(word)) + " "
                            + word.from() + " to " + word.to() + " %");
        }
    }

    private String page(String more) throws IOException {
        Files.writeString(content.resolve("site.yaml"), "title: Small\npublisher: {name: Desk}\n" + more + "\n");
        Map<String, OutputFile> files = new Sites(content).render(Optional.empty(), 1);
        return Markup.text(Optional.ofNullable(files.get("method.html")).orElseThrow())
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
