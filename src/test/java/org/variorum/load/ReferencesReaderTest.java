package org.variorum.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.diagnostic.Location;
import org.variorum.model.Citation;
import org.variorum.model.Edtf;
import org.variorum.model.Name;

class ReferencesReaderTest {

    private static final String WORK = "type: article-journal, title: T, author: [{family: A, given: B}],"
            + " container-title: J, issued: {date-parts: [[2023, 1]]}, URL: https://x.example/, archive: The archive,"
            + " publisher: P, volume: 010";

    private static Citation work(Location location) {
        return new Citation(
                "a-2023",
                "article-journal",
                Optional.of("T"),
                Map.of("author", List.of(new Name("A", Optional.of("B")))),
                Optional.of("J"),
                Edtf.parse("2023-01"),
                new Citation.Online(Optional.of("https://x.example/"), List.of(), Optional.empty()),
                Optional.empty(),
                Map.of("archive", "The archive", "publisher", "P", "volume", "010"),
                location);
    }

    private static Citation only(Folders folder) {
        return folder.load().catalog().references().values().iterator().next();
    }

    @Test
    void readsAListInYaml() {
        Folders folder = Folders.site().file("references.yaml", "- {id: a-2023, " + WORK + "}");
        assertThat(folder.load().catalog().references())
                .isEqualTo(Map.of("a-2023", work(new Location("references.yaml", 1, 8, 6))));
        assertThat(folder.faults()).isEmpty();
    }

    /** What {@code pandoc -t markdown -s} makes of a library: a closing mark, small letters, and texts in Markdown. */
    @Test
    void readsWhatPandocWrites() {
        Folders folder = Folders.site()
                .file(
                        "references.yaml",
                        "---",
                        "nocite: \"[@*]\"",
                        "references:",
                        "- author:",
                        "  - family: O\\'Neil",
                        "    given: J.",
                        "  doi: 10.1000/ab_c",
                        "  id: a_b_c",
                        "  isbn: 978-0",
                        "  issued: 2004\\~",
                        "  title: \"[The NATO view: H$_2$O and *sic* & more --- $10^{6}$]{.nocase}\"",
                        "  type: report",
                        "  url: \"https://example.org/a\\\\_b?x=1\"",
                        "---");
        Citation work = only(folder);
        assertThat(work.id()).isEqualTo("a_b_c");
        assertThat(work.title()).contains("The NATO view: H₂O and sic & more — 10⁶");
        assertThat(work.authors()).containsExactly(new Name("O'Neil", Optional.of("J.")));
        assertThat(work.issued()).isEqualTo(Edtf.parse("2004~"));
        assertThat(work.url()).contains("https://example.org/a_b?x=1");
        assertThat(work.doi()).contains("https://doi.org/10.1000/ab_c");
        assertThat(work.more("ISBN")).contains("978-0");
        assertThat(folder.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "**bold** and _slanted_, a_b_c      ¦ bold and slanted, a_b_c",
                "Quoted \\\"title\\\"                ¦ Quoted \"title\"",
                "\\*not\\* slanted, 2 * 3 * 4       ¦ *not* slanted, 2 * 3 * 4",
                "CO~2~ and x^10^ and a^b            ¦ CO₂ and x¹⁰ and a^b",
                "[small]{.smallcaps} [sic] [a](b)   ¦ small [sic] a",
                "costs $5 and $6 today              ¦ costs $5 and $6 today",
                "$\\alpha^2$ \\<b\\>x\\</b\\> 1--2... ¦ α² <b>x</b> 1–2…",
            })
    void readsTheMarkdownOfPandoc(String written, String read) {
        Folders folder = Folders.site()
                .file("references.yaml", "references:", "- id: a", "  type: book", "  title: '" + written + "'");
        assertThat(only(folder).title()).contains(read);
        Folders plain = Folders.site().file("references.yaml", "- id: a", "  type: book", "  title: '*Not* Pandoc\\'");
        assertThat(only(plain).title()).contains("*Not* Pandoc\\");
    }

    @Test
    void readsAMappingInYaml() {
        Folders folder = Folders.site().file("references.yaml", "a-2023: {id: a-2023, " + WORK + "}");
        assertThat(folder.load().catalog().references())
                .isEqualTo(Map.of("a-2023", work(new Location("references.yaml", 1, 1, 6))));
        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void readsAListInJson() {
        Folders folder = Folders.site()
                .file(
                        "references.json",
                        "[{\"id\": \"a-2023\", \"type\": \"article-journal\", \"title\": \"T\",",
                        "\t\"author\": [{\"family\": \"A\", \"given\": \"B\"}], \"container-title\": \"J\",",
                        "\t\"issued\": {\"date-parts\": [[2023, \"1\"]]}, \"URL\": \"https://x.example/\",",
                        "\t\"archive\": \"The archive\", \"publisher\": \"P\", \"volume\": \"010\"}]");
        assertThat(folder.load().catalog().references())
                .isEqualTo(Map.of("a-2023", work(new Location("references.json", 1, 9, 8))));
        assertThat(folder.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "{date-parts: [[2023, 11, 16]]}            ¦ 2023-11-16",
                "{date-parts: [2020, 5]}                   ¦ 2020-05",
                "{date-parts: [2020, '5', 3]}              ¦ 2020-05-03",
                "{date-parts: [2020, 2021]}                ¦ 2020/2021",
                "{date-parts: [[2023]], circa: true}       ¦ 2023~",
                "{date-parts: [[2023]], circa: false}      ¦ 2023",
                "{date-parts: [[2023]], season: 1}         ¦ 2023-21",
                "{date-parts: [[2023, 1, 2], [2023, 2]]}   ¦ 2023-01-02/2023-02",
                "{date-parts: [[987]]}                     ¦ 0987",
                "{raw: 2023-11}                            ¦ 2023-11",
                "{literal: 2023-11}                        ¦ 2023-11",
                "2009~                                     ¦ 2009~",
                "2023                                      ¦ 2023",
                "May 2023                                  ¦ 2023-05",
                "[{year: 2023, month: 5}]                  ¦ 2023-05",
                "{year: 2023, month: 5, day: 4}            ¦ 2023-05-04",
                "{date-parts: [[2023, 13]]}                ¦ 2023-21",
                "{date-parts: [[2023, 16], [2024, 21]]}    ¦ 2023-24/2024-21",
                "{date-parts: [[2023, 0, 0]]}              ¦ 2023",
                "{date-parts: [[1901], [0]], circa: true}  ¦ 1901~/..",
                "{date-parts: [[1901], [1905]], circa: 1}  ¦ 1901~/1905~",
                "{date-parts: [[-43]]}                     ¦ -0042",
                "{date-parts: [[-1]]}                      ¦ 0000",
                "{date-parts: [[12345]]}                   ¦ Y12345",
                "{date-parts: [[2023]], season: Autumn}    ¦ 2023-23",
                "{date-parts: [['']], raw: May 2023}       ¦ 2023-05",
                "{date-parts: [[null]]}                    ¦ -",
                "{}                                        ¦ -",
            })
    void readsDates(String date, String edtf) {
        Folders folder = Folders.site().file("references.yaml", "a: {type: book, issued: " + date + "}");
        assertThat(folder.load().catalog().references().values())
                .extracting(c -> c.issued().map(Edtf::text).orElse("-"))
                .containsExactly(edtf);
        assertThat(folder.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "{literal: n.d.}                    ¦ n.d.",
                "{raw: 5/6/2020}                    ¦ 5/6/2020",
                "forthcoming                        ¦ forthcoming",
                "{date-parts: [[2024], [2023]]}     ¦ 2024 – 2023",
                "{date-parts: [[x, 5]], circa: 1}   ¦ c. x-5",
            })
    void keepsInWordsWhatIsNoDate(String date, String words) {
        Folders folder = Folders.site().file("references.yaml", "a: {type: book, issued: " + date + "}");
        Citation work = only(folder);
        assertThat(work.issued()).isEmpty();
        assertThat(work.more("issued")).contains(words);
        assertThat(folder.faults()).isEmpty();
    }

    /** Numbers that are no day are kept, and that there is no such day is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "{date-parts: [[2023, 2, 30]]} ¦ 2023-2-30",
                "{raw: 2001/13/45}             ¦ 2001/13/45",
                "2001-13-45                    ¦ 2001-13-45",
            })
    void tellsOfADayThatThereIsNot(String date, String words) {
        for (String variable : List.of("issued", "original-date")) {
            Folders folder = Folders.site().file("references.yaml", "a: {type: book, " + variable + ": " + date + "}");
            assertThat(only(folder).more(variable)).contains(words);
            assertThat(folder.faults()).hasSize(1).allMatch(f -> f.contains("V119") && f.contains(words));
        }
    }

    /** Whoever follows an address of the bibliography runs nothing by it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "\u0009java\u00adscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "blob:x"
            })
    void leavesOutAddressesThatRunSomething(String address) {
        Folders folder = Folders.site()
                .file(
                        "references.json",
                        "[{\"id\": \"a\", \"type\": \"book\", \"URL\": \"" + address.replace("\t", "\\t") + "\"}]");
        assertThat(only(folder).more()).doesNotContainKey("URL");
        assertThat(only(folder).url()).isEmpty();
        assertThat(folder.faults()).anyMatch(f -> f.contains("V119"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:nbn:de:1", "ftp://example.org/a", "doi:10.1/a", "see note"})
    void keepsWhatElseStandsForAnAddress(String address) {
        Folders folder = Folders.site().file("references.yaml", "a: {type: book, URL: '" + address + "'}");
        assertThat(only(folder).more("URL")).contains(address);
        assertThat(folder.faults()).isEmpty();
    }

    /** A browser would know what is meant; a link of a page would lead to a file beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"www.example.org/a", "example.org", "Example.ORG/a?b=c#d"})
    void tellsOfAnAddressWithoutASchemeAndKeepsIt(String address) {
        Folders folder = Folders.site().file("references.yaml", "a: {type: book, URL: '" + address + "'}");
        assertThat(only(folder).more("URL")).contains(address);
        assertThat(only(folder).url()).isEmpty();
        assertThat(folder.faults()).singleElement().asString().contains("V119").contains(address);
    }

    @ParameterizedTest
    @CsvSource({
        "year={2000~},2000~",
        "year={2000?},2000?",
        "date={2000~},2000~",
        "date={May~2000},2000-05",
        "'year={2000}, month=5, day={7~}',2000-05-07",
        "year={~2000},2000"
    })
    void aTieOfTexIsNoPartOfADate(String fields, String edtf) {
        Folders folder = Folders.site().file("references.bib", "@book{a, title={T}, " + fields + "}\n");
        assertThat(only(folder).issued().map(Edtf::text)).contains(edtf);
        assertThat(only(folder).more()).doesNotContainKey("issued");
    }

    @Test
    void aRecordOfRisWithADayThatThereIsNotIsToldOf() {
        Folders folder =
                Folders.site().file("references.ris", "TY  - BOOK\nID  - a\nTI  - T\nDA  - 2001/13/45\nER  - \n");
        assertThat(only(folder).more("issued")).contains("2001-13-45");
        assertThat(folder.faults()).anyMatch(f -> f.contains("V119") && f.contains("2001-13-45"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "references: [{id: a}, {id: B}]",
                "{nocite: '@*', references: [{id: a}, {id: B}]}",
                "{items: [{id: a}, {id: B}]}",
                "[{id: a}, {id: B}]",
                "{a: {}, B: {}}",
            })
    void findsTheListWhereverProgramsPutIt(String text) {
        Folders folder = Folders.site().file("references.yaml", text);
        assertThat(folder.load().catalog().references()).containsOnlyKeys("a", "B");
        assertThat(folder.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kimHarbour2020",
                "kim_harbour_2020",
                "DBLP:conf/port/Kim20",
                "http://library.example/users/12/items/AB12",
                "doi:10.1002/(SICI)1<23::AID>3.0.CO;2-#",
                "김-2020",
                "a\"b&c",
            })
    void takesAnyKey(String key) {
        Folders folder = Folders.site().file("references.json", "[{\"id\": \"" + key.replace("\"", "\\\"") + "\"}]");
        assertThat(folder.load().catalog().references()).containsOnlyKeys(key);
        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void keepsWhatItDoesNotKnowButNotWhereFilesLie() {
        Folders folder = Folders.site()
                .file(
                        "references.yaml",
                        "a: {type: book, zotero-tag: x, file: /home/kim/a.pdf, custom: {y: z}, keyword: [p, q],",
                        "  URL: the shelf, language: English, DOI: 'https://doi.org/10.1000/x', archive: [Tower, https://a.example/]}");
        Citation work = only(folder);
        assertThat(work.more())
                .isEqualTo(Map.of(
                        "zotero-tag",
                        "x",
                        "keyword",
                        "p; q",
                        "URL",
                        "the shelf",
                        "language",
                        "English",
                        "DOI",
                        "10.1000/x",
                        "archive",
                        "Tower"));
        assertThat(work.archives()).containsExactly("https://a.example/");
        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void readsNamesAsTheyCome() {
        Folders folder = Folders.site()
                .file(
                        "references.yaml",
                        "a: {author: [{family: Hakim, given: Ahmad, non-dropping-particle: al-},",
                        "  {family: Alembert, given: Jean, dropping-particle: d’}, {family: King, given: Lee, suffix: Jr., comma-suffix: true},",
                        "  {literal: City &amp; Council}, {family: Bartók, given: Béla, static-ordering: true}, {literal: others}],",
                        "  editor: {family: O’Hara}, translator: []}");
        Citation work = only(folder);
        assertThat(work.authors().stream().map(Name::full))
                .containsExactly(
                        "Ahmad al-Hakim",
                        "Jean d’Alembert",
                        "Lee King, Jr.",
                        "City & Council",
                        "Bartók Béla",
                        Name.OTHERS.full());
        assertThat(work.authors()).endsWith(Name.OTHERS);
        assertThat(work.names()).containsOnlyKeys("author", "editor");
        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void tellsOfAFewKeysThatStandTwiceAndCountsTheRest() {
        Folders folder = Folders.site().file("references.yaml", "- {id: a}\n".repeat(100));
        assertThat(folder.faults())
                .hasSize(21)
                .contains(
                        "references.yaml:2:8+1 V111 \"a\" is also the id of references.yaml:1:8, which is the one that is cited")
                .endsWith("references.yaml:22:8+1 V111 79 more works have a key that another has before them");
    }

    @Test
    void saysOnceWhatIsSoOfManyWorks() {
        Folders folder = Folders.site()
                .file("references.yaml", "- {id: a, type: video}", "- {id: b, type: video}", "- {id: c, type: video}");
        assertThat(folder.faults())
                .containsExactly("references.yaml:1:17+5 V119 \"type\" is \"video\", and 2 more like this");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "- {type: book}                ¦ 1:3+1 V118 a work has no id, so that nothing can cite it; it is left out",
                "- {id: a b}                   ¦ 1:8+3 V118 \"a b\" cannot be cited: a key has no blanks and no braces; it is left out",
                "- book                        ¦ 1:3+4 V118 this is no work; it is left out",
                "book                          ¦ 1:1+4 V118 \"book\" is no work",
                "a: {id: b, type: book}        ¦ 1:9+1 V119 \"id\" is \"b\"",
                "a: {type: book, pages: 3}     ¦ 1:17+5 V119 unknown key \"pages\"",
                "a: {type: video}              ¦ 1:11+5 V119 \"type\" is \"video\"",
                "a: {author: [[x]]}            ¦ 1:14+1 V119 \"author\" is a list",
            })
    void reportsAtThePlace(String line, String fault) {
        assertThat(Folders.site().file("references.yaml", line).faults()).containsExactly("references.yaml:" + fault);
    }

    @Test
    void refusesAnIdThatStandsTwiceAndGivesWayToReports() {
        Folders folder = Folders.site()
                .file("references.json", "[{\"id\": \"a\", \"type\": \"book\"}, {\"id\": \"r\", \"type\": \"book\"}]")
                .file("references.yaml", "- {id: b, type: book}", "- {id: a, type: book}", "- {id: b, type: map}")
                .markdown("reports/r.md", "title: R", "outlet: o", "issued: 2023");
        assertThat(folder.faults())
                .containsExactly(
                        "references.json:1:38+3 V111 \"r\" is also the id of reports/r.md",
                        "references.yaml:2:8+1 V111 \"a\" is also the id of references.json:1:9, which is the one that is cited",
                        "references.yaml:3:8+1 V111 \"b\" is also the id of references.yaml:1:8, which is the one that is cited");
        assertThat(folder.load().catalog().references().keySet()).containsExactly("a", "b");
    }
}
