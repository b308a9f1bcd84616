package org.variorum.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.variorum.styles.StyleReader;

/** Pages whose citations are in a style of CSL. */
class StyledSiteTest {

    static final List<String> STYLES = StyleReader.NAMES;

    private static final Path GOLDEN = Path.of("src/test/resources/golden/bridge/content");
    private static final String BRIEFING = "briefings/constructs.html";

    private static final String WORKS = """
            doe: {type: book, title: Bridges, author: [{family: Doe, given: Jane}], publisher: Port Press, issued: 2001}
            kim: {type: book, title: Loads, author: [{family: Kim, given: Bo}], publisher: Port Press, issued: 2020}
            none: {type: book, title: Nameless, publisher: Port Press, issued: 2003}
            doe2: {type: book, title: Quays, author: [{family: Doe, given: Jane}], publisher: Port Press, issued: 2001}
            """;

    @TempDir(factory = FolderInMemory.class)
    private Path folder = Path.of("");

    private Map<String, Document> built(String style, Map<String, String> changes) {
        Fixture site = new Fixture().overlay(GOLDEN);
        site.with("site.yaml", Fixture.text(GOLDEN.resolve("site.yaml")) + "csl: " + style + "\n");
        changes.forEach(site::with);
        site.write(folder.resolve("content"));
        Runs.build(folder.resolve("content"), folder.resolve("site"), 1);
        return BuiltFiles.pages(folder.resolve("site"));
    }

    private Document page(Map<String, Document> pages, String path) {
        return java.util.Optional.ofNullable(pages.get(path)).orElseThrow();
    }

    @ParameterizedTest
    @FieldSource("STYLES")
    void eachCitationLeadsToItsEntryAndBack(String style) {
        Document page = page(built(style, Map.of()), BRIEFING);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        List<Element> citations = page.select("a[href^=#.s]");
        assertThat(citations).hasSizeGreaterThanOrEqualTo(5);
        assertThat(citations).allSatisfy(link -> {
            assertThat(link.text()).isNotBlank();
            Element entry = page.getElementById(link.attr("href").substring(1));
            assertThat(entry).isNotNull();
            assertThat(java.util.Optional.ofNullable(entry).orElseThrow().select("a[href=#" + link.id() + "]"))
                    .hasSize(1);
        });
    }

    @Test
    void worksAreCitedAsTheStyleHasThem() {
        Document page = page(built("apa", Map.of()), BRIEFING);
        assertThat(page.text())
                .contains("As (Bridge Act, 1999, § 3; see")
                .doesNotContain("Grades, A to F, say how reliable a source is. Names");
        Document numbers = page(built("ieee", Map.of()), BRIEFING);
        assertThat(numbers.select("li[id=.s1]").text()).startsWith("[1] ");
    }

    /** As the style sorts it, which is not as we do: by author, else by title; and in the order of citation where it does not sort. */
    @Test
    void theBibliographyStandsInTheOrderOfTheStyle() {
        Map<String, String> content = Map.of(
                "references.yaml",
                """
                zeta: {type: book, title: A quay, author: [{family: Zeta, given: Ann}], issued: 2001}
                abel2: {type: book, title: Bridges, author: [{family: Abel, given: Bo}], issued: 2010}
                abel1: {type: book, title: Zones, author: [{family: Abel, given: Bo}], issued: 1999}
                none: {type: book, title: Middle things, publisher: Zzz, issued: 2003}
                bridge-act: {type: legislation, title: Bridge Act, issued: 1999}
                """,
                "briefings/older.md",
                "---\ntitle: Older\nsummary: S.\ndate: 2000-01-01\nauthor: [desk]\n---\n[@zeta; @none] and [@abel2].\n",
                "briefings/newer.md",
                "---\ntitle: Newer\nsummary: S.\ndate: 2001-01-01\nauthor: [desk]\n---\n[@abel1; @zeta].\n");
        assertThat(order("apa", content)).containsExactly("abel1", "abel2", "none", "zeta");
        assertThat(order("mla", content)).containsExactly("abel2", "abel1", "none", "zeta");
        assertThat(order("ieee", content)).containsExactly("zeta", "none", "abel2", "abel1");
        assertThat(order("vancouver", content)).containsExactly("zeta", "none", "abel2", "abel1");
    }

    private List<String> order(String style, Map<String, String> content) {
        Document page = page(built(style, content), "bibliography.html");
        return page.select("[id]").eachAttr("id").stream()
                .map(id -> id.replace("src.", ""))
                .filter(List.of("zeta", "abel1", "abel2", "none")::contains)
                .toList();
    }

    /** A sentence that ends with {@code et al.} has one full stop; a new one begins behind it all the same. */
    @ParameterizedTest
    @CsvSource({
        "mla,'Says Jones et al. And Kim. So.'",
        "chicago-notes,'Says Jones et al.2 And Kim3. So.'",
        "apa,'Says Jones et al. (2001). And Kim (2020). So.'"
    })
    void aSentenceEndsOnce(String style, String printed) {
        Map<String, String> content = Map.of(
                "references.yaml",
                Fixture.text(GOLDEN.resolve("references.yaml"))
                        + "many: {type: book, title: M, author: [{family: Jones}, {family: B}, {family: C}, {family: D}], issued: 2001}\n"
                        + "kim: {type: book, title: K, author: [{family: Kim}], issued: 2020}\n",
                "briefings/older.md",
                "---\ntitle: Older\nsummary: S.\ndate: 2000-01-01\nauthor: [desk]\n---\nFirst [@kim].\n\nSays @many. And @kim. So.\n");
        assertThat(page(built(style, content), "briefings/older.html")
                        .select(".prose p")
                        .eachText())
                .contains(printed);
    }

    /** Recorded from Pandoc 2.17: words before a work begin a stretch that is sorted by itself. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "ieee      ¦ [@e; @g; @a; see @d]             ¦ [1], [5], [7], see [4]",
                "ieee      ¦ [@e; @c; see @d; @a]             ¦ [3], [5], [1], see [4]",
                "ieee      ¦ [@e; @g; cf. @c; @b; cf. @a]     ¦ [5], [7], [2], cf. [3], cf. [1]",
                "vancouver ¦ [see @e; @c; @a]                 ¦ (1,3,see 5)",
                "apa       ¦ [@e; @g; cf. @c; @b; cf. @a]     ¦ (Kge, 2015; Kgg, 2017; Kgb, 2012; cf. Kgc, 2013; cf. Kga, 2011)",
            })
    void wordsBeforeAWorkBindItToThoseBefore(String style, String cited, String printed) {
        StringBuilder works = new StringBuilder();
        for (char key = 'a'; key <= 'g'; key++) {
            works.append(key)
                    .append(": {type: book, title: T, author: [{family: Kg")
                    .append(key)
                    .append("}], issued: 201");
            works.append(key - 'a' + 1).append("}\n");
        }
        Map<String, String> content = Map.of(
                "references.yaml",
                Fixture.text(GOLDEN.resolve("references.yaml")) + works,
                "briefings/older.md",
                "---\ntitle: Older\nsummary: S.\ndate: 2000-01-01\nauthor: [desk]\n---\n"
                        + "[@a] [@b] [@c] [@d] [@e] [@f] [@g]\n\n" + cited + "\n");
        assertThat(page(built(style, content), "briefings/older.html")
                        .select(".prose p")
                        .eachText())
                .contains(printed);
    }

    @Test
    void notesAndFootnotesStandInOneRow() {
        Document page = page(built("chicago-notes", Map.of()), BRIEFING);
        List<String> marks = page.select("sup a[role=doc-noteref]").eachText();
        assertThat(marks).containsExactly("1", "2", "3", "4");
        assertThat(page.select(".footnotes li"))
                .hasSize(4)
                .allSatisfy(
                        note -> assertThat(note.select("a[role=doc-backlink]")).hasSize(1));
        assertThat(page.select("li[id=fn.4]").text()).startsWith("A note with a citation ");
        assertThat(page.select("p").text()).doesNotContain(" 1 say");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "As @doe says [@kim, p. 9], so.  ¦ As Jane Doe, Bridges (Port Press, 2001) says (Bo Kim, Loads (Port Press, 2020), 9), so.",
                "See @doe [p. 5; @kim]. More.    ¦ See Jane Doe, Bridges (Port Press, 2001), 5; Bo Kim, Loads (Port Press, 2020). More.",
                "It is so [see @doe].            ¦ It is so (see Jane Doe, Bridges (Port Press, 2001)).",
                "@none [p. 4] has it.            ¦ Nameless (Port Press, 2003), 4 has it.",
                "[@doe]                          ¦ Jane Doe, Bridges (Port Press, 2001).",
                "[@doe].                         ¦ Jane Doe, Bridges (Port Press, 2001).",
                "[see @doe]                      ¦ See Jane Doe, Bridges (Port Press, 2001).",
                "@doe                            ¦ Jane Doe, Bridges (Port Press, 2001).",
            })
    void citationsWithinAFootnoteArePartOfItsSentence(String note, String printed) {
        String text = Fixture.text(GOLDEN.resolve("briefings/bridge-approved.md"));
        Map<String, String> changes = Map.of(
                "references.yaml",
                Fixture.text(GOLDEN.resolve("references.yaml")) + WORKS,
                "briefings/bridge-approved.md",
                text + "\n\nHere.^[" + note + "]\n");
        Element last = page(built("chicago-notes", changes), "briefings/bridge-approved.html")
                .select(".footnotes li")
                .last();
        assertThat(java.util.Optional.ofNullable(last).orElseThrow().text()).startsWith(printed + " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "@kim [p. 7; @none] says  ¦ Kim (2020, p. 7; Nameless 2003) says",
                "@doe [-@doe2] says       ¦ Doe (2001a; 2001b) says",
                "@doe says [@doe2; @kim]. ¦ Doe (2001a) says (Doe 2001b; Kim 2020).",
            })
    void theSitesOwnFormPutsInBracketsWhatIsCitedBesides(String sentence, String printed) {
        String text = Fixture.text(GOLDEN.resolve("briefings/bridge-approved.md"));
        Map<String, String> changes = Map.of(
                "references.yaml",
                Fixture.text(GOLDEN.resolve("references.yaml")) + WORKS,
                "briefings/bridge-approved.md",
                text + "\n\n" + sentence + "\n");
        assertThat(page(built("none", changes), "briefings/bridge-approved.html")
                        .select("p")
                        .eachText())
                .contains(printed);
    }

    @Test
    void aBriefingMayHaveAStyleOfItsOwn() {
        String text = Fixture.text(GOLDEN.resolve("briefings/constructs.md"));
        Map<String, Document> pages = built(
                "apa",
                Map.of(
                        "briefings/constructs.md",
                        text.replaceFirst("author:", "csl: styles/own.csl\nauthor:"),
                        "styles/own.csl",
                        """
                <style class="in-text"><citation><layout prefix="&lt;" suffix="&gt;">
                  <text variable="title" font-weight="bold"/>
                </layout></citation>
                <bibliography><layout><text variable="title" quotes="true" suffix="&lt;script&gt;"/></layout></bibliography></style>
                """));
        Document own = page(pages, BRIEFING);
        assertThat(own.select("small b")).isNotEmpty();
        assertThat(own.select("script:not([type])")).isEmpty();
        assertThat(own.select(".sources li").text()).contains("<script>");
        assertThat(page(pages, "briefings/bridge-approved.html").select("small b"))
                .isEmpty();
    }

    @Test
    void worksThatAreNotCitedMayBeListed() {
        String text = Fixture.text(GOLDEN.resolve("briefings/bridge-approved.md"));
        for (String style : List.of("apa", "ieee", "unknown-style")) {
            Document page = page(
                    built(
                            style,
                            Map.of(
                                    "briefings/bridge-approved.md",
                                    text.replaceFirst("author:", "nocite: \"@*, @gazette-20240110\"\nauthor:"))),
                    "briefings/bridge-approved.html");
            assertThat(page.select(".sources li")).hasSize(4);
            assertThat(page.select(".sources").text()).contains("Bridge Act");
        }
    }

    @Test
    void theBibliographyTellsWhatIsListedFromWhatIsCited() {
        String text = Fixture.text(GOLDEN.resolve("briefings/bridge-approved.md"));
        Map<String, Document> pages = built(
                "none",
                Map.of(
                        "references.yaml",
                        Fixture.text(GOLDEN.resolve("references.yaml")) + WORKS,
                        "briefings/bridge-approved.md",
                        text.replaceFirst("author:", "nocite: [doe, kim, gazette-20240110]\nauthor:")
                                + "\n\nSo says @kim.\n"));
        Document bibliography = page(pages, "bibliography.html");
        assertThat(bibliography.select("li[id=src.doe] .meta").eachText())
                .containsExactly("Listed, and not cited, by The bridge is approved");
        assertThat(bibliography.select("li[id=src.kim] .meta").eachText())
                .containsExactly("Cited by The bridge is approved");
    }

    @Test
    void pagesSayHowToCiteThem() {
        Map<String, Document> pages = built("apa", Map.of());
        assertThat(page(pages, "briefings/bridge-approved.html")
                        .select(".cite-as")
                        .text())
                .isEqualTo("Cite as: The Ledger desk. (2024, January 11). The bridge is approved. The Harbour Ledger."
                        + " https://ledger.example/briefings/bridge-approved.html");
        assertThat(page(pages, "questions/bridge-cost.html").select(".cite-as").text())
                .isEqualTo("Cite as: The Harbour Ledger. (n.d.). What will the bridge cost? Retrieved"
                        + " https://ledger.example/questions/bridge-cost.html");
        assertThat(page(pages, "reports/gazette-20240110.html")
                        .select(".cite-as")
                        .text())
                .isEqualTo("Cite as: The Harbour Ledger. (n.d.). Claims of “Council backs bridge.” Retrieved"
                        + " https://ledger.example/reports/gazette-20240110.html");
    }

    @Test
    void theSitesOwnFormNamesWhoDirectedItAndItsSeries() {
        Map<String, String> content = Map.of(
                "references.yaml",
                Fixture.text(GOLDEN.resolve("references.yaml"))
                        + "film: {type: motion_picture, title: Ends., director: [{family: Roe, given: Jo}], interviewer: [{family: Poe, given: Al}],"
                        + " edition: 2nd, collection-title: Port papers, issued: 2001}\n",
                "briefings/older.md",
                "---\ntitle: Older\nsummary: S.\ndate: 2000-01-01\nauthor: [desk]\n---\n[@film].\n");
        assertThat(page(built("none", content), "briefings/older.html").text())
                .contains("“Ends.” Directed by Jo Roe, interviewed by Al Poe, edition 2, Port papers, 2001.");
    }

    @Test
    void aBriefingIsCitedInItsOwnStyle() {
        String text = Fixture.text(GOLDEN.resolve("briefings/bridge-approved.md"));
        Map<String, String> own = Map.of("briefings/bridge-approved.md", text.replaceFirst("---\n", "---\ncsl: mla\n"));
        assertThat(page(built("apa", own), "briefings/bridge-approved.html")
                        .select(".cite-as")
                        .text())
                .isEqualTo(page(built("mla", Map.of()), "briefings/bridge-approved.html")
                        .select(".cite-as")
                        .text());
    }

    @Test
    void theyDoSoInKorean() {
        String site = Fixture.text(GOLDEN.resolve("site.yaml")) + "language: ko\n";
        Document page = page(built("none", Map.of("site.yaml", site)), "briefings/bridge-approved.html");
        assertThat(page.select(".cite-as").text())
                .isEqualTo("인용 표기: The Ledger desk, “The bridge is approved”, The Harbour Ledger, 2024년 1월 11일."
                        + " https://ledger.example/briefings/bridge-approved.html");
    }

    @Test
    void theBibliographyAndReportsAreInTheStyleOfTheSite() {
        Map<String, Document> pages = built("mla", Map.of());
        assertThat(page(pages, "bibliography.html").select("li i")).isNotEmpty();
        assertThat(page(pages, "reports/gazette-20240110.html")
                        .select(".full-citation")
                        .text())
                .doesNotContain("What it claims");
    }
}
