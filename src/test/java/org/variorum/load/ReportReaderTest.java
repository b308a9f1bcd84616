package org.variorum.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.content.ContentFile;
import org.variorum.content.Mention;
import org.variorum.content.ReportMeta;
import org.variorum.diagnostic.Location;
import org.variorum.model.Citation;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.Name;
import org.variorum.model.OutletId;
import org.variorum.model.Reliability;
import org.variorum.model.Report;
import org.variorum.model.ReportId;
import org.variorum.model.Snapshot;
import org.variorum.model.SourceKind;

class ReportReaderTest {

    private static final String PATH = "reports/kool.md";
    private static final Location OPENING = new Location(PATH, 1, 1, 3);
    private static final Location SNAPSHOT = new Location(PATH, 23, 18, 7);
    private static final String DIGEST = "7ba3".repeat(16);

    @Test
    void readsEveryKeyOfTheFormat() {
        ContentFile<ReportMeta> report = Folders.site()
                .markdown(
                        PATH,
                        "title: \"North Korea vows more offensive response\"",
                        "type: article-newspaper",
                        "outlet: kool1045",
                        "author: [{family: Choi, given: Soo-hyang}, {literal: Yonhap}, The desk]",
                        "issued: 2023-11-16T06:13+00:00",
                        "issued-note: No date on the page.",
                        "URL: https://kool1045fm.com/a",
                        "archive: https://web.archive.org/a",
                        "accessed: 2026-11-22",
                        "language: en",
                        "container-title: KOOL",
                        "kind: rewrite",
                        "reliability: D",
                        "reliability-reason: Lost an actor.",
                        "via: reuters",
                        "via-note: Same order.",
                        "independent: true",
                        "independent-note: Both print the notice.",
                        "publisher: reuters-agency",
                        "interested-in: dprk-gov",
                        "seen: excerpt",
                        "snapshot: {file: 001.txt, sha256: " + DIGEST + ", retrieved: 2026-11-20}",
                        "tags: [missile-sale]",
                        "page: 4-5",
                        "editor: [{family: Beethoven, given: Ludwig, dropping-particle: van}, Kim]",
                        "original-date: {date-parts: [[2023, 1, 2], [2023, 2]]}")
                .load()
                .reports()
                .get(0);
        Citation citation = new Citation(
                "kool",
                "article-newspaper",
                Optional.of("North Korea vows more offensive response"),
                Map.of(
                        "author",
                        List.of(
                                new Name("Choi", Optional.of("Soo-hyang")),
                                new Name("Yonhap", Optional.empty()),
                                new Name("The desk", Optional.empty())),
                        "editor",
                        List.of(new Name("Beethoven", Optional.of("Ludwig van")), new Name("Kim", Optional.empty()))),
                Optional.of("KOOL"),
                Edtf.parse("2023-11-16T06:13+00:00"),
                new Citation.Online(
                        Optional.of("https://kool1045fm.com/a"),
                        List.of("https://web.archive.org/a"),
                        Edtf.parse("2026-11-22")),
                Optional.of("en"),
                Map.of("page", "4-5", "original-date", "2023-01-02/2023-02"),
                OPENING);
        ReportMeta meta = new ReportMeta(
                citation,
                Optional.of(new OutletId("kool1045")),
                new ReportMeta.Own(
                        Optional.of(SourceKind.REWRITE),
                        Optional.of(Reliability.D),
                        Optional.of(new OutletId("reuters-agency")),
                        List.of(new EntityId("dprk-gov"))),
                Optional.of(new ReportId("reuters")),
                new Report.Notes(
                        Optional.of("No date on the page."),
                        Optional.of("Lost an actor."),
                        Optional.of("Same order."),
                        Optional.of("Both print the notice.")),
                new Report.Seen(
                        true,
                        Optional.of(new Snapshot("001.txt", Optional.of(DIGEST), Edtf.parse("2026-11-20"), SNAPSHOT))),
                List.of("missile-sale"),
                new Report.Places(new Location(PATH, 2, 8, 42), new Location(PATH, 16, 6, 7)),
                List.of());
        assertThat(report).isEqualTo(new ContentFile<>(PATH, "kool", meta, "Body.\n", 29));
    }

    @Test
    void takesUnknownForAStatement() {
        Folders folder = Folders.site()
                .markdown(PATH, "title: null", "outlet: a", "author: unknown", "issued: unknown", "accessed: unknown");
        Citation citation = folder.load().reports().get(0).meta().citation();
        assertThat(citation)
                .isEqualTo(new Citation(
                        "kool",
                        "article-newspaper",
                        Optional.empty(),
                        Map.of(),
                        Optional.empty(),
                        Optional.empty(),
                        new Citation.Online(Optional.empty(), List.of(), Optional.empty()),
                        Optional.empty(),
                        Map.of(),
                        OPENING));
        assertThat(folder.faults()).isEmpty();
    }

    @Test
    void mentionsWhateverItRefersTo() {
        List<Mention> mentions = Folders.site()
                .markdown(PATH, "{title: x, issued: 2023, outlet: a, via: b, publisher: c, interested-in: [d, e]}")
                .load()
                .mentions();
        assertThat(mentions)
                .containsExactly(
                        new Mention(Mention.Kind.OUTLET, "a", Location.at(PATH, 2, 34)),
                        new Mention(Mention.Kind.REPORT, "b", Location.at(PATH, 2, 42)),
                        new Mention(Mention.Kind.OUTLET, "c", Location.at(PATH, 2, 56)),
                        new Mention(Mention.Kind.ENTITY, "d", Location.at(PATH, 2, 75)),
                        new Mention(Mention.Kind.ENTITY, "e", Location.at(PATH, 2, 78)));
    }

    @Test
    void saysEverythingThatIsMissing() {
        assertThat(Folders.site().markdown(PATH, "type: report").faults())
                .containsExactly(
                        "reports/kool.md:1:1+3 V108 \"issued\" is missing",
                        "reports/kool.md:1:1+3 V108 \"outlet\" is missing",
                        "reports/kool.md:1:1+3 V108 \"title\" is missing");
    }

    @Test
    void tellsAnEmptyTitleFromATitleThatIsStatedToBeNone() {
        assertThat(Folders.site()
                        .markdown(PATH, "title:", "outlet: a", "issued: 2023")
                        .faults())
                .containsExactly("reports/kool.md:2:1+5 V108 \"title\" has no value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "outlt: b                  ¦ 5:1+5 V107 unknown key \"outlt\"",
                "isued: 2023               ¦ 5:1+5 V107 unknown key \"isued\"",
                "id: kool                  ¦ 5:1+2 V107 unknown key \"id\"",
                "type: newspaper           ¦ 5:7+9 V109 \"type\" is \"newspaper\"",
                "kind: newspapr            ¦ 5:7+8 V109 \"kind\" is \"newspapr\"",
                "kind: [wire]              ¦ 5:7+1 V109 \"kind\" is a list",
                "reliability: b            ¦ 5:14+1 V109 \"reliability\" is \"b\"",
                "reliability: B            ¦ 1:1+3 V108 \"reliability-reason\" is missing",
                "independent: true         ¦ 1:1+3 V108 \"independent-note\" is missing",
                "independent-note: Mine.   ¦ 1:1+3 V108 \"independent\" is missing",
                "independent: perhaps      ¦ 5:14+7 V109 \"independent\" is \"perhaps\"",
                "accessed: yesterday       ¦ 5:11+9 V109 \"accessed\" is \"yesterday\"",
                "accessed: {date-parts: x} ¦ 5:24+1 V109 \"date-parts\" is \"x\"",
                "accessed: {date-parts: [[2023, 17]]} ¦ 5:24+1 V109 \"date-parts\" is \"2023-17\"",
                "URL: javascript:alert(1)  ¦ 5:6+19 V312 \"URL\" is \"javascript:alert(1)\"",
                "URL: example.org          ¦ 5:6+11 V109 \"URL\" is \"example.org\"",
                "archive: archive.org      ¦ 5:10+11 V109 \"archive\" is \"archive.org\"",
                "language: en_US           ¦ 5:11+5 V109 \"language\" is \"en_US\"",
                "tags: [ok, Not Ok]        ¦ 5:12+6 V109 \"tags\" is \"Not Ok\"",
                "tags: [ok, [no]]          ¦ 5:12+1 V109 \"tags\" is a list",
                "seen: partly              ¦ 5:7+6 V109 \"seen\" is \"partly\"",
                "snapshot: 001.txt         ¦ 5:11+7 V109 a text stands here",
                "snapshot: {sha256: x}     ¦ 5:1+8 V108 \"file\" is missing & 5:20+1 V109 \"sha256\" is \"x\"",
                "author: [{famly: Choi}]   ¦ 5:11+5 V107 unknown key \"famly\"",
                "author: [[Choi]]          ¦ 5:10+1 V109 \"author\" is a list",
                "page: {first: 1}          ¦ 5:7+1 V109 \"page\" is a mapping",
                "title: again              ¦ 5:1+5 V104 the key \"title\" stands twice",
                "note: *x                  ¦ 5:7+2 V105 an alias *x",
            })
    void reportsAtThePlace(String line, String faults) {
        List<String> expected = Pattern.compile(" & ")
                .splitAsStream(faults)
                .map(fault -> PATH + ":" + fault)
                .toList();
        Folders folder = Folders.site().markdown(PATH, "title: x", "outlet: a", "issued: 2023", line);
        assertThat(folder.faults()).isEqualTo(expected);
        assertThat(folder.load().reports()).hasSize(1);
    }

    @Test
    void saysWhatWouldBeRight() {
        assertThat(Folders.site()
                        .markdown(PATH, "titel: x", "outlet: a", "issued: Nov 15", "kind: blog")
                        .diagnostics())
                .extracting(d -> d.expected().orElse("-") + " | " + d.hint().orElse("-"))
                .containsExactly(
                        "- | did you mean \"title\"?",
                        "a date in EDTF, such as 2023-11-15, 2023-11, 2009~, 2023-11-12/2023-11-14, or unknown | -",
                        "one of primary, wire, newspaper, broadcaster, state-media, analysis, social, rewrite and"
                                + " reference | -");
    }
}
