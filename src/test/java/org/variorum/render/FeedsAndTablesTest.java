package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.files.OutputFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs of others read: JSON Feed, the table of findings, {@code llms.txt}. */
class FeedsAndTablesTest {

    @TempDir
    private Path content = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                content.resolve("site.yaml"),
                "title: The [Small] Ledger\ndescription: What holds.\npeople: {ann: {name: Ann Lee}}\n");
        Files.createDirectories(content.resolve("questions"));
        Files.writeString(content.resolve("questions/sum.md"), """
                ---
                question: "=1+1, or \\"two\\"?"
                subject: "the sum"
                expects: text
                finding: {status: settled, answer: "@two", decided: 2024-02-03, by: [ann], note: Counted.}
                ---
                """);
        Files.createDirectories(content.resolve("briefings"));
        Files.writeString(content.resolve("briefings/first.md"), """
                ---
                title: A *first* look
                summary: What is [known].
                date: 2024-02-04
                author: [ann]
                tags: [sums]
                ---
                Text.
                """);
    }

    private Map<String, OutputFile> render(Optional<URI> address) throws IOException {
        return new Sites(content, address).render(Optional.empty(), 1);
    }

    private String text(String path) throws IOException {
        OutputFile file = Optional.ofNullable(render(Optional.of(URI.create("https://desk.example/news/")))
                        .get(path))
                .orElseThrow();
        return new String(Markup.bytes(file), StandardCharsets.UTF_8);
    }

    @Test
    void theJsonFeedSaysWhatTheAtomFeedSays() throws IOException {
        JsonNode feed = JsonMapper.shared().readTree(text("feed.json"));
        assertThat(feed.path("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("feed_url").stringValue()).isEqualTo("https://desk.example/news/feed.json");
        JsonNode item = feed.path("items").path(0);
        assertThat(item.path("id").stringValue()).isEqualTo("https://desk.example/news/briefings/first.html");
        assertThat(item.path("content_text").stringValue()).isEqualTo("What is [known].");
        assertThat(item.path("date_published").stringValue()).isEqualTo("2024-02-04T00:00:00Z");
        assertThat(item.path("authors").path(0).path("name").stringValue()).isEqualTo("Ann Lee");
        assertThat(text("feed.atom")).contains(item.path("id").stringValue());
    }

    @Test
    void whatWasDecidedIsAFeedInTheWordsOfThePages() throws IOException {
        JsonNode feed = JsonMapper.shared().readTree(text("disputes.json"));
        assertThat(feed.path("title").stringValue()).isEqualTo("Questions – The [Small] Ledger");
        assertThat(feed.path("home_page_url").stringValue()).isEqualTo("https://desk.example/news/disputes.html");
        JsonNode item = feed.path("items").path(0);
        assertThat(item.path("title").stringValue()).isEqualTo("=1+1, or \"two\"?");
        assertThat(item.path("date_published").stringValue()).isEqualTo("2024-02-03T00:00:00Z");
        assertThat(Markup.words(text("questions/sum.html")))
                .contains(item.path("content_text").stringValue());
        assertThat(text("disputes.html"))
                .contains("title=\"Questions\" href=\"disputes.atom\"")
                .contains("<a href=\"disputes.atom\" type=application/atom+xml>Feed</a>");
    }

    @Test
    void eachTagUnderWhichSomethingIsNewHasAFeed() throws IOException {
        Files.createDirectories(content.resolve("reports"));
        Files.writeString(
                content.resolve("outlets.yaml"),
                "post: {name: Post, kind: newspaper, reliability: C, reason: Known.}\n");
        Files.writeString(content.resolve("reports/post-1.md"), """
                ---
                outlet: post
                title: One
                issued: 2024-01-01
                tags: [old]
                ---
                Text.
                """);
        JsonNode feed = JsonMapper.shared().readTree(text("tags/sums.json"));
        assertThat(feed.path("items").size()).isEqualTo(1);
        assertThat(feed.path("items").path(0).path("url").stringValue())
                .isEqualTo("https://desk.example/news/briefings/first.html");
        assertThat(text("tags/sums.atom")).contains("<id>https://desk.example/news/tags/sums.html</id>");
        assertThat(text("tags/sums.html")).contains("href=\"../tags/sums.atom\"");
        assertThat(text("tags/old.html")).doesNotContain("old.atom");
        assertThat(List.copyOf(
                        render(Optional.of(URI.create("https://desk.example/"))).keySet()))
                .doesNotContain("tags/old.atom", "tags/old.json");
    }

    @Test
    void eachCorrectionIsAnEntryOfItsOwn() throws IOException {
        Files.writeString(content.resolve("briefings/first.md"), """
                ---
                title: A *first* look
                summary: What is [known].
                date: 2024-02-04
                updated: 2024-02-06
                author: [ann]
                corrections:
                - {date: 2024-02-06, text: It named the wrong sum.}
                - {date: 2024-02-06, kind: update, text: A new sum.}
                ---
                Text.
                """);
        JsonNode feed = JsonMapper.shared().readTree(text("corrections.json"));
        assertThat(feed.path("title").stringValue()).isEqualTo("Corrections – The [Small] Ledger");
        assertThat(feed.path("items").valueStream().map(item -> item.path("id").stringValue()))
                .containsExactly(
                        "https://desk.example/news/briefings/first.html#corrected-2024-02-06",
                        "https://desk.example/news/briefings/first.html#corrected-2024-02-06-2");
        assertThat(feed.path("items").path(0).path("content_text").stringValue())
                .isEqualTo("Correction, 6 February 2024: It named the wrong sum.");
    }

    @Test
    void theTableRunsNothingInASpreadsheet() throws IOException {
        assertThat(text("findings.csv").split("\r\n", -1))
                .containsExactly(
                        "\"id\",\"question\",\"answer\",\"verdict\",\"confidence\",\"status\",\"decided\",\"page\"",
                        "\"sum\",\"'=1+1, or \"\"two\"\"?\",\"“@two”\",\"unresolved\",\"very-low\",\"settled\",\"2024-02-03\","
                                + "\"https://desk.example/news/questions/sum.html\"",
                        "");
    }

    @Test
    void theClaimsOnAQuestionAreATable() throws IOException {
        Files.createDirectories(content.resolve("reports"));
        Files.writeString(
                content.resolve("outlets.yaml"),
                "post: {name: Post, kind: newspaper, reliability: C, reason: Known.}\n");
        Files.writeString(content.resolve("reports/post-1.md"), """
                ---
                outlet: post
                title: One
                issued: 2024-01-01
                ---
                It says that [the sum is two]{.claim #c1 q=sum value="@two" quote="-it is \\"two\\""}.
                """);
        List<String> lines = List.of(text("claims/sum.csv").split("\r\n", -1));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("\"id\",\"question\",\"source\",\"outlet\",\"date\",\"grade\",\"claims\"");
        assertThat(lines.get(1))
                .startsWith("\"post-1#c1\",\"sum\",\"post-1\",\"post\",\"2024-01-01\",\"C\"")
                .contains("\"'-it is")
                .endsWith("\"https://desk.example/news/reports/post-1.html#c1\"");
        JsonNode manifest = JsonMapper.shared().readTree(text("claims.json"));
        assertThat(manifest.path("questions").path(0).path("table").stringValue())
                .isEqualTo("claims/sum.csv");
    }

    @Test
    void theGuideIsMarkdownThatSaysNoMoreThanItsTexts() throws IOException {
        assertThat(text("llms.txt").lines().toList())
                .startsWith("# The \\[Small\\] Ledger", "", "> What holds.")
                .contains(
                        "- [A \\*first\\* look](https://desk.example/news/briefings/first.html): What is \\[known\\].",
                        "- [Findings as a table](https://desk.example/news/findings.csv)");
    }

    @Test
    void thereIsNoneWithoutAnAddressButTheTable() throws IOException {
        assertThat(List.copyOf(render(Optional.empty()).keySet()))
                .contains("findings.csv")
                .doesNotContain("feed.json", "feed.atom", "llms.txt");
    }
}
