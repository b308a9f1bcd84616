package org.variorum.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                List.of(new Name("A", Optional.of("B"))),
                Optional.of("J"),
                Edtf.parse("2023-01"),
                new Citation.Online(Optional.of("https://x.example/"), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Map.of("archive", "The archive", "publisher", "P", "volume", "010"),
                location);
    }

    @Test
    void readsAListInYaml() {
        Folders folder = Folders.site().file("references.yaml", "- {id: a-2023, " + WORK + "}");
        assertThat(folder.load().catalog().references())
                .isEqualTo(Map.of("a-2023", work(new Location("references.yaml", 1, 8, 6))));
        assertThat(folder.faults()).isEmpty();
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
                "{date-parts: [[2023]], circa: true}       ¦ 2023~",
                "{date-parts: [[2023]], circa: false}      ¦ 2023",
                "{date-parts: [[2023]], season: 1}         ¦ 2023-21",
                "{date-parts: [[2023, 1, 2], [2023, 2]]}   ¦ 2023-01-02/2023-02",
                "{date-parts: [[987]]}                     ¦ 0987",
                "{raw: 2023-11}                            ¦ 2023-11",
                "{literal: 2023-11}                        ¦ 2023-11",
                "2009~                                     ¦ 2009~",
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
                "- {type: book}                ¦ 1:3+1 V108 \"id\" is missing",
                "- {id: a}                     ¦ 1:3+1 V108 \"type\" is missing",
                "- {id: A, type: book}         ¦ 1:8+1 V110 \"A\" cannot be an id",
                "- book                        ¦ 1:3+4 V109 a text stands here",
                "book                          ¦ 1:1+4 V109 \"references.yaml\" is \"book\"",
                "a: {id: b, type: book}        ¦ 1:9+1 V109 \"id\" is \"b\"",
                "a: {type: book, pages: 3}     ¦ 1:17+5 V107 unknown key \"pages\"",
                "a: {type: book, issued: {date-parts: [[x]]}} ¦ 1:39+1 V109 \"date-parts\" is a list",
                "a: {type: book, issued: {date-parts: []}}    ¦ 1:38+1 V109 \"date-parts\" is 0 dates",
                "a: {type: book, issued: {}}   ¦ 1:25+1 V108 \"date-parts\" is missing",
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
                        "references.yaml:2:8+1 V111 \"a\" is also the id of references.json:1:9",
                        "references.yaml:3:8+1 V111 \"b\" is also the id of references.yaml:1:8");
        assertThat(folder.load().catalog().references().keySet()).containsExactly("a", "b");
    }
}
