package org.variorum.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.content.Mention;
import org.variorum.diagnostic.Location;
import org.variorum.model.Colour;
import org.variorum.model.Confidence;
import org.variorum.model.Coverage;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Look;
import org.variorum.model.Menu;
import org.variorum.model.Policy;
import org.variorum.model.Reliability;
import org.variorum.model.Ruling;
import org.variorum.model.Scheme;
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
                        new SiteInfo.Frame(new Menu(Optional.empty(), List.of(page("about"))), Look.DEFAULT),
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
                "look: {logo: images/logo.svg} ¦ 2:14+15 V109 \"logo\" is \"images/logo.svg\"",
                "look: {logo: static/logo.pdf} ¦ 2:14+15 V109 \"logo\" is \"static/logo.pdf\"",
                "look: {logo: {alt: Ledger}}   ¦ 2:8+4 V108 \"file\" is missing",
                "look: {image: static/a.svg}   ¦ 2:15+12 V109 \"image\" is \"static/a.svg\"",
                "look: {css: static/look.scss} ¦ 2:13+16 V109 \"css\" is \"static/look.scss\"",
                "look: {accent: red}           ¦ 2:16+3 V109 \"accent\" is \"red\"",
                "look: {accent: \"#7a1f2\"}  ¦ 2:16+8 V109 \"accent\" is \"#7a1f2\"",
                "look: {accent: \"#9aa\"}    ¦ 2:16+6 V605 #99aaaa stands out from the light ground #e2eef7 by 2.05:1 only",
                "look: {accent: {light: \"#222\", dark: \"#444\"}} ¦ 2:38+6 V605 #444444 stands out from the dark ground #3d2e0c by 1.35:1 only",
                "look: {accent: {dark: \"#fff\"}} ¦ 2:8+6 V108 \"light\" is missing",
                "look: {fonts: {text: Charter}} ¦ 2:22+7 V109 \"text\" is \"Charter\"",
                "look: {fonts: {text: {bold: static/a.woff2}}} ¦ 2:16+4 V108 \"regular\" is missing",
                "look: {fonts: {text: {regular: static/a.ttf}}} ¦ 2:32+12 V109 \"regular\" is \"static/a.ttf\"",
                "menu: {mian: [about]}         ¦ 2:8+4 V107 unknown key \"mian\"",
                "menu: {main: [[about]]}       ¦ 2:15+1 V109 \"main\" is a list",
                "menu: {main: [{text: A}]}     ¦ 2:15+1 V109 an entry of the menu has neither a url nor a page",
                "menu: {main: [{text: A, page: about, url: \"https://a.example/\"}]} ¦ 2:15+1 V109 an entry of the menu has both a url and a page",
                "menu: {main: [{page: about}]} ¦ 2:15+1 V108 \"text\" is missing",
                "menu: {main: [{text: A, url: \"javascript:x\"}]} ¦ 2:30+14 V312 \"url\" is \"javascript:x\"",
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

    @Test
    void readsALook() {
        Look look = look(
                "look:",
                "  logo: {file: static/logo.svg, alt: The Ledger}",
                "  accent: {light: \"#7a1f2b\", dark: \"#E9A\"}",
                "  fonts:",
                "    text: {regular: static/n.woff2, bold-italic: static/nbi.woff2, fallback: old-style}",
                "    headings: slab",
                "    labels: {regular: static/l.woff2}",
                "  image: static/social.png",
                "  cards: no",
                "  css: static/look.css");
        assertThat(look)
                .isEqualTo(new Look(
                        Optional.of(new Look.Logo("static/logo.svg", Optional.of("The Ledger"))),
                        Optional.of(new Look.Accent(new Colour(0x7a, 0x1f, 0x2b), new Colour(0xee, 0x99, 0xaa))),
                        new Look.Fonts(
                                Optional.of(new Look.Font(
                                        Map.of(
                                                Look.Face.REGULAR,
                                                "static/n.woff2",
                                                Look.Face.BOLD_ITALIC,
                                                "static/nbi.woff2"),
                                        Look.Stack.OLD_STYLE)),
                                Optional.of(new Look.Font(Map.of(), Look.Stack.SLAB)),
                                Optional.of(
                                        new Look.Font(Map.of(Look.Face.REGULAR, "static/l.woff2"), Look.Stack.SANS))),
                        Optional.of("static/social.png"),
                        /* cards= */ false,
                        Optional.of("static/look.css")));
        assertThat(look("look: {logo: root/logo.png}").logo())
                .contains(new Look.Logo("root/logo.png", Optional.empty()));
    }

    /** The shade for dark grounds is of the same hue, and no lighter than text needs. */
    @Test
    void oneAccentIsMadeToDoOnDarkGrounds() {
        Look.Accent accent = look("look: {accent: \"#7a1f2b\"}").accent().orElseThrow();
        assertThat(Scheme.DARK.admits(accent.dark())).isTrue();
        assertThat(accent.dark().contrast(Scheme.DARK.hardest(accent.dark()))).isLessThan(Scheme.LEAST + 0.15);
        assertThat(accent.dark().red()).isGreaterThan(accent.dark().blue());
        assertThat(accent.dark().blue()).isGreaterThan(accent.dark().green());
    }

    @Test
    void readsAMenuInTwoGroups() {
        Folders folder = Folders.empty()
                .file(
                        "site.yaml",
                        "title: Ledger",
                        "menu:",
                        "  main: [search, {text: Checks, page: disputes}, {text: Letter, url: \"https://l.example/\"}]",
                        "  about: about");
        assertThat(folder.faults()).isEmpty();
        assertThat(folder.load().catalog().site().menu())
                .isEqualTo(new Menu(
                        Optional.of(List.of(
                                page("search"),
                                new Menu.Entry.Page("disputes", Optional.of("Checks")),
                                new Menu.Entry.Outside("https://l.example/", "Letter"))),
                        List.of(page("about"))));
        assertThat(folder.load().mentions())
                .containsExactly(
                        new Mention(Mention.Kind.PLACE, "search", new Location("site.yaml", 3, 10, 6)),
                        new Mention(Mention.Kind.PLACE, "disputes", new Location("site.yaml", 3, 39, 8)),
                        new Mention(Mention.Kind.PLACE, "about", new Location("site.yaml", 4, 10, 5)));
    }

    private static Menu.Entry page(String name) {
        return new Menu.Entry.Page(name, Optional.empty());
    }

    private static Look look(String... lines) {
        Folders folder = Folders.empty()
                .file(
                        "site.yaml",
                        Stream.concat(Stream.of("title: Ledger"), Stream.of(lines))
                                .toArray(String[]::new));
        assertThat(folder.faults()).isEmpty();
        return folder.load().catalog().site().look();
    }

    private static SiteInfo minimal(String title) {
        return new SiteInfo(
                new SiteInfo.Masthead(
                        title, Optional.empty(), Optional.empty(), "en", Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                SiteInfo.Frame.DEFAULT,
                Map.of(),
                Policy.DEFAULT,
                Thresholds.DEFAULT,
                Optional.empty());
    }
}
