package org.variorum.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.content.Mention;
import org.variorum.diagnostic.Location;
import org.variorum.model.Confidence;
import org.variorum.model.Coverage;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Policy;
import org.variorum.model.Reliability;
import org.variorum.model.Ruling;
import org.variorum.model.SiteInfo;
import org.variorum.model.Thresholds;

class SiteReaderTest {

    @Test
    void readsEveryKeyOfTheFormat() {
        Content content = Folders.empty()
                .file(
                        "site.yaml",
                        "title: Ledger",
                        "subtitle: What holds",
                        "description: A paragraph.",
                        "base-url: https://ledger.example",
                        "language: en-GB",
                        "licence: CC-BY-4.0",
                        "csl: apa",
                        "publisher: {name: Desk, url: https://ledger.example/, email: desk@ledger.example}",
                        "people:",
                        "  desk: {name: The desk, role: editors, url: https://ledger.example/}",
                        "  ann: {name: Ann}",
                        "policies: {corrections: fixes}",
                        "navigation: [about]",
                        "ratings: {misattributed: Wrong speaker}",
                        "hedges: {about: 20%, dozens: 12..99, rounding: 3%, approximate-year: 2}",
                        "thresholds: {settled: {lineages: 2, confidence: moderate}, low: {lineages: 1}, overlap: 80%, wide: 30%}",
                        "default-reliability: C")
                .load();
        Map<Hedge, BigDecimal> widths = new EnumMap<>(Policy.DEFAULT.widths());
        widths.put(Hedge.ABOUT, new BigDecimal("0.20"));
        assertThat(content.catalog().site())
                .isEqualTo(new SiteInfo(
                        new SiteInfo.Masthead(
                                "Ledger",
                                Optional.of("What holds"),
                                Optional.of("A paragraph."),
                                "en-GB",
                                Optional.of("CC-BY-4.0"),
                                Optional.of("apa")),
                        Optional.of("https://ledger.example/"),
                        Optional.of(new SiteInfo.Publisher(
                                "Desk", Optional.of("https://ledger.example/"), Optional.of("desk@ledger.example"))),
                        Map.of(
                                "desk",
                                new SiteInfo.Person(
                                        "desk",
                                        "The desk",
                                        Optional.of("editors"),
                                        Optional.of("https://ledger.example/")),
                                "ann",
                                new SiteInfo.Person("ann", "Ann", Optional.empty(), Optional.empty())),
                        Map.of("corrections", "fixes"),
                        List.of("about"),
                        Map.of(Ruling.MISATTRIBUTED, "Wrong speaker"),
                        new Policy(
                                widths,
                                Interval.closed(BigDecimal.valueOf(12), BigDecimal.valueOf(99)),
                                2,
                                new Policy.Shares(
                                        new BigDecimal("0.03"), new BigDecimal("0.30"), new BigDecimal("0.80"))),
                        new Thresholds(
                                Optional.of(new Thresholds.Need(Optional.of(2), Optional.of(Confidence.MODERATE))),
                                Map.of(Confidence.LOW, new Thresholds.Need(Optional.of(1), Optional.empty())),
                                Coverage.ANY),
                        Optional.of(Reliability.C)));
        assertThat(content.catalog().site().people().keySet()).containsExactly("desk", "ann");
        assertThat(content.mentions())
                .containsExactly(
                        new Mention(Mention.Kind.STYLE, "apa", new Location("site.yaml", 7, 6, 3)),
                        new Mention(Mention.Kind.PAGE, "fixes", new Location("site.yaml", 12, 25, 5)),
                        new Mention(Mention.Kind.PAGE, "about", new Location("site.yaml", 13, 14, 5)));
    }

    @Test
    void goesOnWithoutASite() {
        Folders folder = Folders.empty();
        assertThat(folder.faults()).containsExactly("site.yaml+1 V113 there is no site.yaml");
        assertThat(folder.load().catalog().site()).isEqualTo(minimal("Untitled"));
        assertThat(folder.load().incomplete()).isEqualTo(Set.of(Mention.Kind.PERSON));
    }

    @Test
    void needsOnlyATitle() {
        assertThat(Folders.site().faults()).isEmpty();
        assertThat(Folders.site().load().catalog().site()).isEqualTo(minimal("Ledger"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "baseurl: https://x.example/   ¦ 2:1+7 V107 unknown key \"baseurl\"",
                "base-url: ftp://x.example/    ¦ 2:11+16 V312 \"base-url\" is \"ftp://x.example/\"",
                "language: English please      ¦ 2:11+14 V109 \"language\" is \"English please\"",
                "publisher: {url: https://x/}  ¦ 2:1+9 V108 \"name\" is missing",
                "people: {Ann: {name: Ann}}    ¦ 2:10+3 V110 \"Ann\" cannot be an id",
                "people: {ann: }               ¦ 2:10+3 V108 \"name\" is missing",
                "people: [ann]                 ¦ 2:9+1 V109 \"people\" is a list",
                "policies: {correction: x}     ¦ 2:12+10 V107 unknown key \"correction\"",
                "ratings: {misatributed: x}    ¦ 2:11+12 V107 unknown key \"misatributed\"",
                "hedges: {about: 0.1}          ¦ 2:17+3 V109 \"about\" is \"0.1\"",
                "hedges: {more than: 10%}      ¦ 2:10+9 V107 unknown key \"more than\"",
                "thresholds: {high: {lineages: two}} ¦ 2:31+3 V109 \"lineages\" is \"two\"",
                "thresholds: {high: {confidence: low}} ¦ 2:21+10 V107 unknown key \"confidence\"",
                "thresholds: {setled: {lineages: 2}} ¦ 2:14+6 V107 unknown key \"setled\"",
                "thresholds: {overlap: 0.7}   ¦ 2:23+3 V109 \"overlap\" is \"0.7\"",
                "thresholds: {wide: broad}    ¦ 2:20+5 V109 \"wide\" is \"broad\"",
                "hedges: {rounding: 120%}      ¦ 2:20+4 V109 \"rounding\" is \"120%\"",
                "hedges: {approximate-year: 40} ¦ 2:28+2 V109 \"approximate-year\" is \"40\"",
                "default-reliability: good     ¦ 2:22+4 V109 \"default-reliability\" is \"good\"",
                "hedges: {dozens: 99..24}      ¦ 2:18+6 V109 \"dozens\" is \"99..24\"",
            })
    void reportsAtThePlace(String line, String fault) {
        assertThat(Folders.empty().file("site.yaml", "title: Ledger", line).faults())
                .containsExactly("site.yaml:" + fault);
    }

    @Test
    void reportsAnEmptySite() {
        assertThat(Folders.empty().file("site.yaml", "# nothing yet").faults())
                .containsExactly("site.yaml:1:1+1 V108 \"title\" is missing");
    }

    private static SiteInfo minimal(String title) {
        return new SiteInfo(
                new SiteInfo.Masthead(
                        title, Optional.empty(), Optional.empty(), "en", Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Policy.DEFAULT,
                Thresholds.DEFAULT,
                Optional.empty());
    }
}
