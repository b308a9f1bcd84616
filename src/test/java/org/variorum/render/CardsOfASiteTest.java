package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.files.OutputFile;

/** What networks show of a page, and how readers tell of a mistake on it. */
class CardsOfASiteTest {

    private static final String SITE = "title: The Ledger\n";
    private static final Optional<URI> ADDRESS = Optional.of(URI.create("https://desk.example/news/"));

    @TempDir
    private Path content = Path.of("");

    private void question(String id, String text) throws IOException {
        write("questions/" + id + ".md", "---\nquestion: '" + text.replace("'", "''") + "'\nexpects: text\n---\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    private Map<String, OutputFile> render(Optional<URI> address) throws IOException {
        return new Sites(content, address).render(Optional.empty(), 1);
    }

    private static Document page(Map<String, OutputFile> files, String path) throws IOException {
        return Jsoup.parse(Markup.text(Optional.ofNullable(files.get(path)).orElseThrow()));
    }

    private static String meta(Document page, String name) {
        return page.select("meta[property=" + name + "], meta[name=" + name + "]")
                .attr("content");
    }

    @Test
    void aQuestionAndABriefingHaveCards() throws IOException {
        write("site.yaml", SITE);
        question("who", "Who said \"so\" & why?");
        write("briefings/one.md", "---\ntitle: One\nsummary: It is.\ndate: 2024-02-04\n---\nText.\n");
        Map<String, OutputFile> files = render(ADDRESS);
        assertThat(files).containsKeys("cards/questions/who.png", "cards/briefings/one.png");
        Document page = page(files, "questions/who.html");
        assertThat(meta(page, "og:image")).isEqualTo("https://desk.example/news/cards/questions/who.png");
        assertThat(meta(page, "og:image:alt")).startsWith("Who said \"so\" & why? ");
        assertThat(meta(page, "twitter:card")).isEqualTo("summary_large_image");
        assertThat(meta(page, "og:locale")).isEqualTo("en");
        assertThat(meta(page(files, "briefings/one.html"), "article:published_time"))
                .isEqualTo("2024-02-04");
        assertThat(meta(page(files, "index.html"), "og:image")).isEmpty();
        assertThat(meta(page(files, "index.html"), "twitter:card")).isEqualTo("summary");
    }

    @Test
    void thereAreNoneWithoutAnAddressOrWhereNobodyWantsThem() throws IOException {
        write("site.yaml", SITE);
        question("who", "Who said so?");
        assertThat(render(Optional.empty())).doesNotContainKey("cards/questions/who.png");
        write("site.yaml", SITE + "look: {cards: no}\n");
        Map<String, OutputFile> files = render(ADDRESS);
        assertThat(files).doesNotContainKey("cards/questions/who.png");
        assertThat(meta(page(files, "questions/who.html"), "og:image")).isEmpty();
    }

    /** Never boxes in the place of letters: then the picture of the site stands for the page. */
    @Test
    void aTitleThatCannotBePrintedHasNone() throws IOException {
        write("site.yaml", SITE + "look: {image: static/desk.png}\n");
        write("static/desk.png", "not really");
        question("korean", "누가 승인했나?");
        question("arabic", "من وافق؟");
        question("who", "Who said so?");
        Map<String, OutputFile> files = render(ADDRESS);
        assertThat(files)
                .containsKey("cards/questions/who.png")
                .doesNotContainKeys("cards/questions/korean.png", "cards/questions/arabic.png");
        Document page = page(files, "questions/korean.html");
        assertThat(meta(page, "og:image")).isEqualTo("https://desk.example/news/static/desk.png");
        assertThat(meta(page, "twitter:card")).isEqualTo("summary");
        assertThat(meta(page, "og:image:width")).isEmpty();
    }

    @Test
    void whatIsHeldBackHasNone() throws IOException {
        write("site.yaml", SITE);
        question("who", "Who said so?");
        write("questions/later.md", "---\nquestion: Who was it?\nexpects: text\ndraft: true\n---\n");
        assertThat(render(ADDRESS).keySet()).noneMatch(path -> path.contains("later"));
    }

    @Test
    void aMistakeIsToldInALetterWithThePage() throws IOException {
        write("site.yaml", SITE + "publisher: {name: The desk, email: a+b@desk.example}\n");
        question("who", "Who said \"50 % & more\"?");
        String letter = page(render(ADDRESS), "questions/who.html")
                .select("a[href^=mailto:]")
                .attr("href");
        assertThat(letter).matches("mailto:[A-Za-z0-9@%._~-]+\\?subject=[A-Za-z0-9%._~-]+&body=[A-Za-z0-9%._~-]+");
        assertThat(URLDecoder.decode(letter, StandardCharsets.UTF_8))
                .isEqualTo("mailto:a+b@desk.example?subject=Mistake on: Who said \"50 % & more\"?"
                        + "&body=https://desk.example/news/questions/who.html\r\n\r\n");
    }

    @Test
    void withoutAnAddressForLettersThePolicyOrThePublisherIsLinked() throws IOException {
        question("who", "Who?");
        write("pages/corrections.md", "---\ntitle: Corrections\n---\nWrite.\n");
        String publisher = "publisher: {name: The desk, url: 'https://desk.example/'}\n";
        write("site.yaml", SITE + publisher + "policies: {corrections: corrections}\n");
        assertThat(mistake()).isEqualTo("../corrections.html");
        write("site.yaml", SITE + publisher);
        assertThat(mistake()).isEqualTo("https://desk.example/");
        write("site.yaml", SITE);
        assertThat(mistake()).isEmpty();
    }

    private String mistake() throws IOException {
        return page(render(ADDRESS), "questions/who.html")
                .select("a:containsOwn(Report a mistake)")
                .attr("href");
    }

    @Test
    void aPositionAndTheFindingLeadToThemselves() throws IOException {
        write("site.yaml", SITE);
        write("outlets.yaml", "sea: {name: The Sea, kind: newspaper}\n");
        question("who", "Who?");
        write(
                "reports/r.md",
                "---\ntitle: T\noutlet: sea\nissued: 2024-01-01\nURL: https://sea.example/\n---\n[It was Ann.]{.claim #c1 q=who value=\"Ann\"}\n");
        Document page = page(render(ADDRESS), "questions/who.html");
        assertThat(page.select("#position\\.1 .number a").attr("href")).isEqualTo("#position.1");
        assertThat(page.select("h2#finding a").attr("href")).isEqualTo("#finding");
    }
}
