package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.data.CslJson;
import org.variorum.data.Json;
import org.variorum.data.JsonText;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.diagnostic.Location;
import org.variorum.load.ContentReader;
import org.variorum.model.Citation;
import org.variorum.words.bundle.Languages;

/** What readers take away for their reference managers is what is cited here. */
class BibliographyOutputTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private List<Citation> read(String name, String text) {
        return new ContentReader((path, reporter) -> Optional.of(text), diagnostics)
                .references(name)
                .value();
    }

    private List<Citation> works() throws Exception {
        List<Citation> works = new ArrayList<>(read("references.json", text("styles/thirty/references.json")));
        works.addAll(read("references.yaml", """
                - {id: "https://example.org/a?b=1", type: webpage, title: "50 % of {it} & more_or\\\\less #1", issued: 2009~,
                   URL: "https://example.org/{x}_y%20z", archive: ["https://a.example/1", "https://a.example/2"]}
                - {id: old, type: book, title: Old, issued: -0043, author: [{family: Cicero, given: Marcus}, {literal: others}]}
                - {id: span, type: book, issued: 2020-05-04/2020-05-06, editor: [{family: de la Cruz, given: Ana, suffix: Jr.}]}
                - {id: decade, type: report, issued: 201X, number: "7", publisher: "Sea & Sons"}
                - {id: words, type: book, issued: n.d.}
                """));
        return works;
    }

    private static String text(String name) throws Exception {
        return Files.readString(Path.of("src/test/resources").resolve(name));
    }

    @Test
    void cslJsonIsReadAsTheSameWorks() throws Exception {
        List<Citation> works = works();
        String json = csl(works);
        assertThat(read("references.json", json).stream()
                        .map(BibliographyOutputTest::comparable)
                        .toList())
                .containsExactlyElementsOf(
                        works.stream().map(BibliographyOutputTest::comparable).toList());
    }

    private static String csl(List<Citation> works) {
        return JsonText.published(Json.array(works, new CslJson(Languages.ENGLISH.dates()::date)::of));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "2020-05-XX             ¦ date-parts:[[2020,5]]",
                "2023-11-05T08:02+09:00 ¦ date-parts:[[2023,11,5]]",
                "Y12023                 ¦ date-parts:[[12023]]",
                "1999/                  ¦ literal:from 1999 to an unknown day",
                "../1985-04-12          ¦ literal:until 12 April 1985",
                "201X                   ¦ literal:the 2010s",
                "XXXX                   ¦ ''",
            })
    void saysDatesInNumbersOrInWords(String date, String json) {
        String found = csl(read("references.yaml", "- {id: a, type: book, issued: " + date + "}\n"))
                .replaceAll("\\s+", " ")
                .replace("\"", "")
                .replace("[ ", "[")
                .replace(" ]", "]");
        assertThat(found).contains(json.isEmpty() ? "type:book}" : json).doesNotContain(date);
    }

    /** Without places; addresses of copies are of a form of our own. */
    private static Citation comparable(Citation work) {
        Map<String, String> more = new java.util.TreeMap<>(work.more());
        more.remove("custom");
        return new Citation(
                work.id(),
                work.type(),
                work.title(),
                work.names(),
                work.container(),
                work.issued(),
                new Citation.Online(
                        work.online().url(), List.of(), work.online().accessed()),
                work.language(),
                more,
                Location.ofFile("a"));
    }

    @Test
    void bibTexIsReadAsTheSameNamesTitlesAndDates() throws Exception {
        List<Citation> works = works();
        List<Citation> read = read("references.bib", BibTexText.of(works));
        assertThat(diagnostics.sorted())
                .filteredOn(d -> d.location().path().endsWith(".bib"))
                .isEmpty();
        assertThat(read).hasSameSizeAs(works);
        for (int i = 0; i < works.size(); i++) {
            assertThat(read.get(i).title()).isEqualTo(works.get(i).title());
            assertThat(read.get(i).authors()).isEqualTo(works.get(i).authors());
            assertThat(read.get(i).issued()).isEqualTo(works.get(i).issued());
            assertThat(read.get(i).doi()).isEqualTo(works.get(i).doi());
        }
        assertThat(BibTexText.of(works))
                .contains("@misc{https://example.org/a?b-1,", "url = {https://example.org/%7Bx%7D_y%20z}");
    }

    @Test
    void bibTexKeepsNamesWholeAndSaysAYearThatIsAbout() {
        List<Citation> works = read(
                "references.yaml",
                "- {id: \"a<b>&c\", type: book, issued: 2004~, author: [{family: \"Smith, Jones\", given: A}, {family: \"Food and Rule\", given: B}]}\n");
        String text = BibTexText.of(works);
        assertThat(text)
                .contains("@book{a-b--c,", "year = {c. 2004}", "author = {{Smith, Jones}, A and {Food and Rule}, B}");
        assertThat(read("references.bib", text).get(0).authors())
                .isEqualTo(works.get(0).authors());
    }

    @Test
    void keysThatBecomeAlikeAreToldApart() {
        List<Citation> works = read("references.yaml", "- {id: \"a,b\", type: book}\n- {id: \"a=b\", type: book}\n");
        assertThat(BibTexText.of(works)).contains("@book{a-b\n", "@book{a-b-2\n");
    }
}
