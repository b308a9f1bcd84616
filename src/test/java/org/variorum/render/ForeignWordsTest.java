package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages say in which language their words are, and those of sources in another: who reads them aloud must know. */
class ForeignWordsTest {

    private static final String REPORT = "reports/gazette-20240110";

    /** Where whole sentences and titles stand that authors wrote. */
    private static final String WRITTEN =
            "h1, .lede, .prose > p, .prose > h2, .prose li, blockquote, li > h3 > a, .entries p,"
                    + " .disputes th > a, .ours > span:not(.meta), .told, .corrections span";

    private static final Pattern HANGUL = Pattern.compile("[^A-Za-z]*[\uac00-\ud7a3][^A-Za-z]*");

    /** More than one word, so that no name of a format or of a place is meant. */
    private static final Pattern ENGLISH = Pattern.compile("[\\P{L}]*[A-Za-z]+ [A-Za-z ]+[\\P{L}]*");

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
    @CsvSource({"ar, true", "ar-EG, true", "en, false", "en-GB, false", "ko, false"})
    void aSiteIsWrittenInTheDirectionOfItsLanguage(String language, boolean rightToLeft) throws IOException {
        assertThat(pages(language, "en").get("index.html"))
                .contains("<html lang=\"" + language + "\"" + (rightToLeft ? " dir=rtl>" : ">"));
    }

    /** The page then speaks English, from left to right, and says what of it is its authors'. */
    @ParameterizedTest
    @CsvSource({"he, true", "fa, true", "ur, true", "de, false", "arn, false"})
    void whereALanguageHasNoWordsItIsThatOfWhatAuthorsWrote(String language, boolean rightToLeft) throws IOException {
        String written = " lang=\"" + language + "\"" + (rightToLeft ? " dir=rtl" : "");
        Map<String, String> pages = pages(language, "en");
        assertThat(pages.values()).allSatisfy(page -> assertThat(page).contains("<html lang=\"en\">\n"));
        assertThat(pages.get("briefings/bridge-approved.html"))
                .contains("<h1" + written + ">")
                .contains("<p class=lede" + written + ">")
                .contains("<div class=prose" + written + ">")
                .contains("<p class=kicker>Briefing\n");
        assertThat(pages.get("index.html"))
                .contains("<a href=\"disputes.html\">Questions</a>")
                .contains("<a href=\"about.html\"" + written + ">About</a>")
                .contains("<h3><a href=\"briefings/bridge-approved.html\"" + written + ">");
    }

    /** Authors who write no Latin letter: what has none is in their language, and what has no other is not. */
    @Test
    void whatAuthorsWroteIsToldFromWhatThePageSays() throws IOException {
        for (Path small : InHangul.ALL) {
            Path copy = Files.createTempDirectory(content, "content");
            InHangul.copy(small, copy);
            Path settings = copy.resolve("site.yaml");
            Files.writeString(settings, "language: fa\n" + Files.readString(settings));
            Markup.pages(new Sites(copy).render(Optional.empty(), 1)).forEach((path, html) -> {
                Document page = Jsoup.parse(html);
                assertThat(page.select(WRITTEN))
                        .filteredOn(element -> HANGUL.matcher(element.ownText()).matches())
                        .as(path)
                        .allSatisfy(element -> assertThat(language(element)).isEqualTo("fa"));
                assertThat(page.body().getAllElements())
                        .filteredOn(
                                element -> ENGLISH.matcher(element.ownText()).matches())
                        .as(path)
                        .allSatisfy(element -> assertThat(language(element)).isEqualTo("en"));
            });
        }
    }

    private static String language(Element element) {
        return Optional.ofNullable(element.closest("[lang]")).orElseThrow().attr("lang");
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
