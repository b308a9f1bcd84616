package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text in another language than that of its site is framed and told in its own, and leads to its translations. */
class TranslatedBriefingTest {

    private static final String ENGLISH = "briefings/bridge-approved";
    private static final String KOREAN = "briefings/bridge-ko";

    @TempDir
    private Path content = Path.of("");

    @BeforeEach
    void translate() throws IOException {
        Contents.copy(Contents.BASE, content);
        Path english = content.resolve(ENGLISH + ".md");
        String text = Files.readString(english);
        Files.writeString(english, text.replace("\nauthor:", "\ntranslations: [bridge-ko]\nauthor:"));
        Files.writeString(
                content.resolve(KOREAN + ".md"),
                text.replaceFirst("title: .*", "title: 다리가 승인되었다")
                        .replaceFirst("summary: .*", "summary: 시의회가 의결했다.")
                        .replace("\nauthor:", "\nlanguage: ko\ntranslations: [bridge-approved]\nauthor:"));
    }

    @Test
    void thePageIsInItsLanguage() throws IOException {
        Document korean = page(KOREAN);
        assertThat(korean.select("html").attr("lang")).isEqualTo("ko");
        assertThat(korean.select(".skip").text()).isEqualTo("본문으로 건너뛰기");
        assertThat(korean.select(".kicker").eachText()).startsWith("브리핑");
        assertThat(korean.select(".state").text()).contains("신뢰도").doesNotContain("confidence");
        assertThat(korean.select("header time").text()).contains("2024년 1월 11일");
        assertThat(korean.select("footer").text()).contains("결론에 이르는 방법");
    }

    @Test
    void theOthersStayInTheLanguageOfTheSite() throws IOException {
        Document english = page(ENGLISH);
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select(".kicker").eachText()).startsWith("Briefing");
        assertThat(page("index").select("h3 a[lang=ko]").text()).isEqualTo("다리가 승인되었다");
    }

    @Test
    void eachLeadsToTheOther() throws IOException {
        assertThat(page(ENGLISH).select("link[hreflang]").eachAttr("hreflang")).containsExactly("en", "ko");
        assertThat(page(KOREAN).select("link[hreflang]").eachAttr("hreflang")).containsExactly("ko", "en");
        assertThat(page(ENGLISH).select("header a[hreflang=ko]").outerHtml())
                .isEqualTo(
                        "<a href=\"../briefings/bridge-ko.html\" hreflang=\"ko\" lang=\"ko\" dir=\"auto\">다리가 승인되었다</a>");
        assertThat(page(KOREAN).select("header a[hreflang=en]").attr("href"))
                .isEqualTo("../briefings/bridge-approved.html");
    }

    @Test
    void aLanguageWithoutWordsIsMarkedAndFramedInEnglish() throws IOException {
        Path korean = content.resolve(KOREAN + ".md");
        Files.writeString(korean, Files.readString(korean).replace("language: ko", "language: de"));
        assertThat(page(KOREAN).select("html").attr("lang")).isEqualTo("en");
        assertThat(page(KOREAN).select("h1, .lede, .prose").eachAttr("lang")).containsExactly("de", "de", "de");
        assertThat(page(KOREAN).select(".kicker").eachText()).startsWith("Briefing");
    }

    private Document page(String path) throws IOException {
        Map<String, String> pages = Markup.pages(new Sites(content).render(Optional.empty(), 1));
        return Jsoup.parse(Optional.ofNullable(pages.get(path + ".html")).orElseThrow());
    }
}
