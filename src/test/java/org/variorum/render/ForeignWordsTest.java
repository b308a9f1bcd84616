package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages say in which language their words are, and those of sources in another: who reads them aloud must know. */
class ForeignWordsTest {

    private static final String REPORT = "reports/gazette-20240110";

    @TempDir
    private Path content = Path.of("");

    @Test
    void titlesAndQuotationsOfAReportHaveItsLanguage() throws IOException {
        Map<String, String> pages = pages("en", "ar");
        assertThat(pages.get(REPORT + ".html"))
                .contains("<html lang=\"en\">")
                .contains("<h1 lang=\"ar\" dir=auto>Council backs bridge</h1>")
                .contains("<span lang=\"ar\" dir=auto>“Council backs bridge”</span>")
                .contains("<span lang=\"ar\" dir=auto>“the council approved the bridge”</span>");
        assertThat(pages.get("questions/bridge-approver.html"))
                .contains("<blockquote lang=\"ar\" dir=auto>“the council approved the bridge”</blockquote>");
    }

    @Test
    void wordsOfAnAuthorHaveTheLanguageThatHeGives() throws IOException {
        Contents.copy(Contents.BASE, content);
        Path briefing = content.resolve("briefings/bridge-approved.md");
        Files.writeString(
                briefing,
                Files.readString(briefing) + "\nThe paper calls it [القصر *الجمهوري*]{lang=ar}, [not]{lang=so,so}.\n");
        assertThat(Markup.pages(new Sites(content).render(Optional.empty(), 1)).get("briefings/bridge-approved.html"))
                .contains("The paper calls it <span lang=\"ar\" dir=\"auto\">القصر <em>الجمهوري</em></span>, not.");
    }

    @Test
    void whatIsInTheLanguageOfTheSiteIsNotMarked() throws IOException {
        assertThat(pages("ko", "ko").values())
                .allSatisfy(
                        page -> assertThat(page).contains("<html lang=\"ko\">").doesNotContain("dir=auto"));
    }

    @ParameterizedTest
    @CsvSource({"ar, true", "ar-EG, true", "he, true", "fa, true", "ur, true", "en, false", "ko, false", "arn, false"})
    void aSiteIsWrittenInTheDirectionOfItsLanguage(String language, boolean rightToLeft) throws IOException {
        assertThat(pages(language, "en").get("index.html"))
                .contains("<html lang=\"" + language + "\"" + (rightToLeft ? " dir=rtl>" : ">"));
    }

    private Map<String, String> pages(String site, String report) throws IOException {
        Contents.copy(Contents.BASE, content);
        Path settings = content.resolve("site.yaml");
        Files.writeString(settings, Files.readString(settings) + "\nlanguage: " + site + "\n");
        Path source = content.resolve(REPORT + ".md");
        Files.writeString(
                source, Files.readString(source).replaceFirst("\noutlet:", "\nlanguage: " + report + "\noutlet:"));
        return Markup.pages(new Sites(content).render(Optional.empty(), 1));
    }
}
