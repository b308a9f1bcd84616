package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Machine data: it keeps to the vocabulary, it says what the page says, and it means what schema.org means by it. */
class JsonLdTest {

    private static final String QUESTION = "questions/bridge-closed-by.html";
    private static final String BRIEFING = "briefings/bridge.html";

    /** What readers see in the same words. */
    private static final Set<String> VISIBLE =
            Set.of("name", "headline", "text", "claimReviewed", "alternateName", "ratingExplanation");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"content", "src/test/resources/golden/sale/content", "src/test/resources/golden/bridge/content"})
    void keepsToTheVocabularyAndToWhatThePageSays(String content) throws IOException {
        SchemaOrg vocabulary = new SchemaOrg();
        Map<String, Document> pages = pages(Path.of(content));
        assertThat(pages).hasSizeGreaterThan(3);
        pages.forEach((path, page) -> {
            JsonNode data = data(page);
            assertThat(vocabulary.faults(data)).as(path).isEmpty();
            texts(data).forEach(text -> assertThat(plain(page.text())).as(path).contains(plain(text)));
        });
    }

    @Test
    void tellsTheFirstPageFromTheWholeSite() throws IOException {
        JsonNode site = data(pages(Path.of("content")), "index.html");
        assertThat(site.path("@type").asString()).isEqualTo("WebSite");
        assertThat(site.at("/publisher/correctionsPolicy").asString())
                .isEqualTo("https://ledger.example/corrections.html");
        assertThat(site.path("license").asString()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
    }

    @ParameterizedTest
    @CsvSource({
        "CC-BY-SA-4.0, https://creativecommons.org/licenses/by-sa/4.0/",
        "CC BY-NC-ND 3.0, https://creativecommons.org/licenses/by-nc-nd/3.0/",
        "cc0-1.0, https://creativecommons.org/publicdomain/zero/1.0/",
        "https://example.org/terms, https://example.org/terms",
        "All rights reserved, ''",
        "CC-BY-9.0, ''"
    })
    void givesTheAddressOfALicenceThatHasOne(String licence, String address) throws IOException {
        write("site.yaml", SITE + "licence: " + licence + "\n");
        assertThat(data(bridge(), BRIEFING).path("license").asString()).isEqualTo(address);
    }

    @Test
    void reviewsWhatIsWrongInTheWordsInWhichItIsClaimed() throws IOException {
        JsonNode review = data(bridge(), QUESTION);
        assertThat(review.path("claimReviewed").asString()).isEqualTo("The council closed the bridge");
        assertThat(review.at("/itemReviewed/author/name").asString()).isEqualTo("The City");
        assertThat(review.at("/reviewRating/alternateName").asString()).isEqualTo("Does not hold");
        assertThat(review.at("/reviewRating/ratingExplanation").asString())
                .isEqualTo("Only the Mail quotes the order.");
        assertThat(review.at("/itemReviewed/appearance").findValuesAsString("url"))
                .containsExactly("https://post.example/a", "https://mail.example/copy");
    }

    @Test
    void takesTheWordsOfASourceBeforeOurs() throws IOException {
        report(
                "morning-post-bridge",
                "issued: 2026-02\nURL: https://post.example/a",
                "council",
                "quote=\"we shut it in winter\"");
        assertThat(data(bridge(), QUESTION).path("claimReviewed").asString()).isEqualTo("we shut it in winter");
    }

    /** Nobody is given the words of another: who claims it in other words is no author of these, nor does it appear there. */
    @Test
    void putsTheWordsOfOneReportIntoNoOtherMouth() throws IOException {
        report(
                "morning-post-bridge",
                "issued: 2026-02\nURL: https://post.example/a",
                "council",
                "quote=\"we shut it in winter\"");
        JsonNode item = data(bridge(), QUESTION).path("itemReviewed");
        assertThat(item.at("/author/name").asString()).isEqualTo("The Post");
        assertThat(item.path("appearance").findValuesAsString("url")).containsExactly("https://post.example/a");
    }

    /** One report without a speaker makes nobody of the speakers of the others. */
    @Test
    void namesWhoeverSpeaksInEachReport() throws IOException {
        report("morning-post-bridge", "issued: 2026-02\nURL: https://post.example/a", "council", "");
        JsonNode authors = data(bridge(), QUESTION).at("/itemReviewed/author");
        assertThat(authors.findValuesAsString("name")).containsExactlyInAnyOrder("The City", "The Post");
    }

    @Test
    void whoOnlyPlansItClaimsNotThatItIsSo() throws IOException {
        report(
                "morning-post-bridge",
                "issued: 2026-02\nURL: https://post.example/a",
                "council",
                "claimant=council modality=planned");
        assertThat(data(bridge(), QUESTION).at("/itemReviewed/author/name").asString())
                .isEqualTo("The City");
    }

    @Test
    void aSpeakerWhomNobodyNamesIsNotWhoReportsIt() throws IOException {
        for (String id : List.of("morning-post-bridge", "mail-copy")) {
            Path file = copy().resolve("reports/" + id + ".md");
            Files.writeString(file, Files.readString(file).replace("claimant=city", "claimant=unattributed"));
        }
        assertThat(data(pages(folder), QUESTION).path("itemReviewed").has("author"))
                .isFalse();
    }

    @Test
    void takesNoNameForAClaimWhereThereAreMoreWords() throws IOException {
        report(
                "morning-post-bridge",
                "issued: 2026-02\nURL: https://post.example/a",
                "council",
                "quote=\"the council\"");
        assertThat(data(bridge(), QUESTION).path("claimReviewed").asString())
                .isEqualTo("The council closed the bridge");
    }

    @Test
    void takesOurWordsWhereASourceSpeaksAnotherLanguage() throws IOException {
        report(
                "morning-post-bridge",
                "issued: 2026-02\nURL: https://post.example/a\nlanguage: fr",
                "council",
                "quote=\"nous l'avons fermé\"");
        assertThat(data(bridge(), QUESTION).path("claimReviewed").asString())
                .isEqualTo("The council closed the bridge");
    }

    /** What the page says loosely is not reviewed as exact: words without what loosens the number give way to those of the page. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about | the city has seventy bridges | ~70 | about 70",
                "'' | the city has about seventy bridges | ~70 | the city has about seventy bridges",
                "'' | the city has seventy bridges or more | >=70 | the city has seventy bridges or more",
                "more than | the city has seventy bridges | >70 | more than 70",
                "'' | the city has just seventy bridges | 70 | the city has just seventy bridges",
                "nearly | the city has seventy bridges | nearly 70 | nearly 70",
            })
    void reviewsNoExactNumberWhereThePageHasALooseOne(String before, String words, String value, String claimed)
            throws IOException {
        write("questions/how-many.md", "---\nquestion: How many bridges are there?\nexpects: quantity\n---\n");
        write(
                "reports/mail-count.md",
                "---\ntitle: Count\noutlet: mail\nissued: 2026-02-02\n---\n" + before + " [" + words
                        + "]{.claim q=how-many value=\"" + value + "\"}.\n");
        assertThat(data(bridge(), "questions/how-many.html")
                        .path("claimReviewed")
                        .asString())
                .isEqualTo(claimed);
    }

    @Test
    void cutsALongClaimBetweenWords() throws IOException {
        String words = "the council of the city closed the bridge at noon on the second day of March for good";
        for (String id : List.of("morning-post-bridge", "mail-copy")) {
            Path file = copy().resolve("reports/" + id + ".md");
            Files.writeString(file, Files.readString(file).replace(CLOSED, words));
        }
        String claimed = data(bridge(), QUESTION).path("claimReviewed").asString();
        assertThat(claimed).endsWith("…").hasSizeLessThan(75);
        assertThat(words).startsWith(claimed.substring(0, claimed.length() - 1) + " ");
    }

    @Test
    void claimsAreFirstSaidWhereAllOthersHaveThemFrom() throws IOException {
        JsonNode item = data(bridge(), QUESTION).path("itemReviewed");
        assertThat(item.at("/firstAppearance/url").asString()).isEqualTo("https://post.example/a");
        assertThat(item.path("datePublished").asString()).isEqualTo("2026-02");
    }

    @Test
    void nobodyIsKnownToBeFirstOfThoseWhoOweEachOtherNothing() throws IOException {
        report("mail-copy", "issued: 2026-03-02\nURL: https://mail.example/copy", "council", "");
        JsonNode item = data(bridge(), QUESTION).path("itemReviewed");
        assertThat(item.has("firstAppearance")).isFalse();
        assertThat(item.has("datePublished")).isFalse();
        assertThat(item.path("appearance")).hasSize(2);
    }

    @Test
    void nobodyIsKnownToBeFirstWhoHasItFromSomebodyElse() throws IOException {
        report("morning-post-bridge", "issued: 2026-02\nURL: https://post.example/a", "council", "via=city");
        assertThat(data(bridge(), QUESTION).path("itemReviewed").has("firstAppearance"))
                .isFalse();
    }

    @Test
    void namesASpeakerOfWhomOnlyTheNameIsKnownWithoutAType() throws IOException {
        for (String id : List.of("morning-post-bridge", "mail-copy")) {
            Path file = copy().resolve("reports/" + id + ".md");
            Files.writeString(file, Files.readString(file).replace("claimant=city", "claimant=\"Ana Silva\""));
        }
        JsonNode author = data(pages(folder), QUESTION).at("/itemReviewed/author");
        assertThat(author.path("name").asString()).isEqualTo("Ana Silva");
        assertThat(author.has("@type")).isFalse();
    }

    @Test
    void reviewsNothingWhereNobodyClaimsAnything() throws IOException {
        copy();
        Files.delete(folder.resolve("briefings/bridge.md"));
        try (Stream<Path> reports = Files.list(folder.resolve("reports"))) {
            for (Path report : reports.toList()) {
                Files.delete(report);
            }
        }
        JsonNode data = data(pages(folder), QUESTION);
        assertThat(data.path("@type").asString()).isEqualTo("WebPage");
        assertThat(data.at("/breadcrumb/itemListElement/1/name").asString()).isEqualTo("Questions");
    }

    /** The day of a correction is that of a change, though the author forgets to say so. */
    @Test
    void aCorrectionChangesTheArticleAndWhateverTellsWhenItChanged() throws IOException {
        Path file = copy().resolve("briefings/bridge.md");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "author: [desk]",
                                "author: [desk]\ncorrections: [{date: 2026-04-01, text: It named the council.}]"));
        Map<String, String> files = files();
        JsonNode article = data(Jsoup.parse(files.getOrDefault(BRIEFING, "")));
        assertThat(article.path("datePublished").asString()).isEqualTo("2026-03-03");
        assertThat(article.path("dateModified").asString()).isEqualTo("2026-04-01");
        assertThat(article.at("/correction/0/@type").asString()).isEqualTo("CorrectionComment");
        assertThat(article.at("/correction/0/text").asString()).isEqualTo("It named the council.");
        assertThat(files.get("sitemap.xml")).contains("bridge.html</loc><lastmod>2026-04-01<");
        assertThat(files.get("feed.atom"))
                .contains("<updated>2026-04-01T00:00:00Z</updated>")
                .contains("Correction, 1 April 2026: It named the council.");
        assertThat(files.get(BRIEFING)).contains("updated <time datetime=\"2026-04-01\">");
    }

    private static final String SITE = """
            title: Harbour desk
            base-url: https://harbour.example/
            publisher: {name: The Harbour desk}
            people:
              desk: {name: The Harbour desk}
            """;

    /** What was found before stays, and the change is told of wherever readers of data and of the feed look. */
    @Test
    void aCorrectedFindingIsToldOfOnItsPageInItsReviewAndInTheFeed() throws IOException {
        write("site.yaml", SITE + "policies: {corrections: fixes}\n");
        write("pages/fixes.md", "---\ntitle: Fixes\n---\nWe say so.\n");
        write("pages/about.md", "---\ntitle: About\n---\nWe.\n");
        Path file = copy().resolve("questions/bridge-closed-by.md");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "decided: 2026-03-03",
                                "decided: 2026-04-01\n  history: [{date: 2026-03-03, answer: City Council, confidence: high,"
                                        + " kind: correction, note: The order was found since.}]"));
        Map<String, String> files = files();
        Document page = Jsoup.parse(files.getOrDefault(QUESTION, ""));
        JsonNode review = data(page);
        assertThat(review.path("datePublished").asString()).isEqualTo("2026-03-03");
        assertThat(review.path("dateModified").asString()).isEqualTo("2026-04-01");
        assertThat(review.at("/correction/0/datePublished").asString()).isEqualTo("2026-04-01");
        assertThat(review.at("/correction/0/text").asString())
                .isEqualTo("The order was found since. It said: City Council. It says: Port Office.");
        assertThat(page.text())
                .contains("3 March 2026: City Council, high confidence. Correction. The order was found since.");
        assertThat(files.get("index.html"))
                .contains("Correction, <time datetime=\"2026-04-01\">1 April 2026</time></strong>: The order was found"
                        + " since. It said: City Council. It says: Port Office.");
        assertThat(files.get("feed.atom"))
                .contains("<title>Who closed the bridge?</title>")
                .contains("<published>2026-03-03T00:00:00Z</published>\n    <updated>2026-04-01T00:00:00Z</updated>")
                .contains(
                        "<summary>Correction, 1 April 2026: The order was found since. It said: City Council. It says: Port"
                                + " Office.</summary>");
        assertThat(files.get("sitemap.xml")).contains("bridge-closed-by.html</loc><lastmod>2026-04-01<");
        assertThat(files.get("fixes.html"))
                .contains("The order was found since. It said: City Council. It says: Port Office."
                        + " (<a href=\"questions/bridge-closed-by.html\">Who closed the bridge?</a>)");
        assertThat(files.get("about.html")).doesNotContain("What was corrected");
    }

    @Test
    void anEarlierFindingOfWhichNobodySaysHowItEndedIsNoCorrection() throws IOException {
        Path file = copy().resolve("questions/bridge-closed-by.md");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(
                                "decided: 2026-03-03",
                                "decided: 2026-04-01\n  history: [{date: 2026-03-03, answer: City Council}]"));
        assertThat(data(pages(folder), QUESTION).has("correction")).isFalse();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (var entry : new Sites(folder).render(Optional.empty(), 1).entrySet()) {
            files.put(entry.getKey(), Markup.text(entry.getValue()));
        }
        return files;
    }

    private Map<String, Document> bridge() throws IOException {
        return pages(copy());
    }

    /** Two papers, one of which copies the other, and a third that knows better; what the test wrote before stays. */
    private Path copy() throws IOException {
        keep("site.yaml", SITE);
        keep("outlets.yaml", "mail: {name: The Mail, reliability: B}\npost: {name: The Post, reliability: C}\n");
        keep("entities.yaml", """
                city: {name: The City, kind: body}
                council: {name: City Council, kind: body, part-of: city}
                port: {name: Port Office, kind: body, part-of: city}
                """);
        keep("questions/bridge-closed-by.md", """
                ---
                question: Who closed the bridge?
                expects: entity
                finding:
                  status: settled
                  answer: port
                  confidence: low
                  note: Only the Mail quotes the order.
                  decided: 2026-03-03
                  by: [desk]
                ---
                Only one paper shows the order.
                """);
        keep("briefings/bridge.md", """
                ---
                title: The bridge is closed
                summary: The order was the port office's.
                date: 2026-03-03
                author: [desk]
                ---
                [The port office closed it]{.finding q=bridge-closed-by value=port} [@mail-bridge].
                """);
        keep("reports/mail-bridge.md", text("mail", "issued: 2026-03-02", "The port office closed it", "port", ""));
        keep(
                "reports/morning-post-bridge.md",
                text("post", "issued: 2026-02\nURL: https://post.example/a", CLOSED, "council", "claimant=city"));
        keep(
                "reports/mail-copy.md",
                text(
                        "mail",
                        "issued: 2026-03-02\nURL: https://mail.example/copy\nvia: morning-post-bridge",
                        CLOSED,
                        "council",
                        "claimant=city"));
        return folder;
    }

    private static final String CLOSED = "The council closed the bridge";

    private void report(String id, String meta, String value, String more) throws IOException {
        write("reports/" + id + ".md", text(id.startsWith("mail") ? "mail" : "post", meta, CLOSED, value, more));
    }

    private static String text(String outlet, String meta, String words, String value, String more) {
        return "---\ntitle: Bridge\noutlet: " + outlet + "\n" + meta + "\n---\n[" + words
                + "]{.claim q=bridge-closed-by value=" + value + " " + more + "}.\n";
    }

    private void keep(String path, String text) throws IOException {
        if (!Files.exists(folder.resolve(path))) {
            write(path, text);
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    /** The pages that have machine data. */
    private static Map<String, Document> pages(Path content) throws IOException {
        Map<String, Document> pages = new TreeMap<>();
        Markup.pages(new Sites(content).render(Optional.empty(), 2)).forEach((path, html) -> {
            Document page = Jsoup.parse(html);
            if (!page.select("script[type=application/ld+json]").isEmpty()) {
                pages.put(path, page);
            }
        });
        return pages;
    }

    private static JsonNode data(Map<String, Document> pages, String path) {
        return data(Optional.ofNullable(pages.get(path)).orElseThrow());
    }

    private static JsonNode data(Document page) {
        Element script = Optional.ofNullable(page.selectFirst("script[type=application/ld+json]"))
                .orElseThrow();
        return new JsonMapper().readTree(script.data());
    }

    private static Stream<String> texts(JsonNode node) {
        Stream<String> own = node.properties().stream()
                .filter(member -> VISIBLE.contains(member.getKey()))
                .map(Entry::getValue)
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
        return Stream.concat(own, node.valueStream().flatMap(JsonLdTest::texts));
    }

    /** Pages put quotation marks as their language has them; what is cut goes on. */
    private static String plain(String text) {
        return text.replaceAll("[\"'“”‘’]", "")
                .replaceAll("…$", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
