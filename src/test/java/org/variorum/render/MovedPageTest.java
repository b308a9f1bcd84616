package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where something was published before, a page leads to where it is now. */
class MovedPageTest {

    @TempDir
    private Path content = Path.of("");

    @BeforeEach
    void write() throws IOException {
        write("site.yaml", "title: The Ledger\npeople: {ann: {name: Ann Lee}}\npolicies: {corrections: corrections}\n");
        write("outlets.yaml", "post: {name: Post, kind: newspaper, reliability: C, reason: Known.}\n");
        write(
                "reports/post-2.md",
                "---\noutlet: post\ntitle: The toll\nissued: 2024-01-01\nformerly: post-1\n---\nText.\n");
        write(
                "questions/toll.md",
                "---\nquestion: What is the toll?\nsubject: \"it\"\nexpects: text\nformerly: [cost, price]\n---\n");
        briefing("formerly: [one, gone]");
    }

    private void briefing(String more) throws IOException {
        write(
                "briefings/two.md",
                "---\ntitle: Part two\nsummary: S.\ndate: 2024-02-04\nauthor: [ann]\n" + more + "\n---\nText.\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(content));
        Files.writeString(path, text);
    }

    private Map<String, String> pages() throws IOException {
        return Markup.pages(
                new Sites(content, Optional.of(URI.create("https://desk.example/"))).render(Optional.empty(), 1));
    }

    @Test
    void leadsBrowsersReadersAndSearchEnginesOn() throws IOException {
        assertThat(pages().get("briefings/one.html"))
                .contains("<meta http-equiv=refresh content=\"0; url=../briefings/two.html\">")
                .contains("<meta name=robots content=noindex>")
                .contains("<link rel=canonical href=\"https://desk.example/briefings/two.html\"")
                .contains("<h1>Moved: Part two</h1>")
                .contains("<p>What lay here lies elsewhere now: <a href=\"../briefings/two.html\">Part two</a>");
    }

    @Test
    void questionsAndReportsMoveToo() throws IOException {
        assertThat(pages()).containsKeys("questions/cost.html", "questions/price.html", "reports/post-1.html");
        assertThat(pages().get("reports/post-1.html")).contains("url=../reports/post-2.html");
    }

    @Test
    void nobodyIsToldOfItElsewhere() throws IOException {
        assertThat(Markup.text(Optional.ofNullable(new Sites(content, Optional.of(URI.create("https://desk.example/")))
                                .render(Optional.empty(), 1)
                                .get("sitemap.xml"))
                        .orElseThrow()))
                .contains("briefings/two.html")
                .doesNotContain("briefings/one.html", "questions/cost.html");
        pages().forEach((path, html) -> {
            if (!path.equals("briefings/one.html")) {
                assertThat(html).as(path).doesNotContain("briefings/one.html");
            }
        });
    }

    @Test
    void onlyIdsHaveAddresses() throws IOException {
        briefing("formerly: [\"\", \"..\", a/b, ../x, A, <b>, one]");
        assertThat(pages().keySet())
                .contains("briefings/one.html")
                .doesNotContain("briefings/.html", "briefings/a/b.html");
        assertThat(pages().keySet().stream().filter(path -> path.startsWith("briefings/")))
                .allMatch(path -> path.matches("briefings/(by-year/)?[a-z0-9-]+\\.html"));
    }

    @Test
    void whatIsThereOrWasWithdrawnKeepsItsAddress() throws IOException {
        write("briefings/one.md", "---\ntitle: Another\nsummary: S.\ndate: 2024-02-05\nauthor: [ann]\n---\nText.\n");
        write(
                "pages/corrections.md",
                "---\ntitle: Corrections\nwithdrawn: [{what: briefings/gone, date: 2024-03-01, note: It was none.}]\n---\n");
        assertThat(pages().get("briefings/one.html")).contains("<h1>Another</h1>");
        assertThat(pages().get("briefings/gone.html")).contains("It was none.").doesNotContain("http-equiv=refresh");
    }
}
