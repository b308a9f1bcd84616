package org.variorum.styles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.diagnostic.Diagnostics;
import org.variorum.load.ContentReader;
import org.variorum.markdown.ProseParser;
import org.variorum.model.Citation;
import org.variorum.model.Inline;
import org.variorum.styles.StyledText.Look;
import org.variorum.words.bundle.Languages;

/** Single forms of CSL, each in a style that has nothing else. */
class StyleFormsTest {

    private static Citation work(String yaml) {
        return new ContentReader((path, reporter) -> Optional.of("- {id: w, " + yaml + "}\n"), new Diagnostics())
                .references("references.yaml")
                .value()
                .get(0);
    }

    private static StyledText entry(String options, String elements, String yaml, String language) {
        String style = "<style " + options + "><citation><layout><text value='x'/></layout></citation>"
                + "<bibliography><layout>" + elements + "</layout></bibliography></style>";
        Diagnostics diagnostics = new Diagnostics();
        Optional<Style> read = StyleReader.read("a.csl", style, language, diagnostics);
        assertThat(diagnostics.sorted()).isEmpty();
        return read.orElseThrow()
                .dating(Languages.of(language).dates()::cited)
                .entry(work(yaml), ToldBy.NOTHING, /* numbered= */ true);
    }

    private static String printed(String options, String elements, String yaml) {
        return entry(options, elements, yaml, "en").plain();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "{family: van der Berg, given: Jan}          ¦ Berg, J. van der",
                "{family: Alembert, given: Jean d’}          ¦ Alembert, J. d’",
                "{family: King, given: Martin Luther, suffix: Jr.} ¦ King, M. L., Jr.",
                "{family: Kim, given: Min-ji}                ¦ Kim, M.",
                "{family: Sartre, given: Jean-Paul}          ¦ Sartre, J.-P.",
                "{family: O'Neil, given: J.-P. M.}           ¦ O’Neil, J.-P. M.",
                "{family: 김, given: 민지}                     ¦ 김민지",
                "{literal: Ministry of Ports}                ¦ Ministry of Ports",
                "{family: Kodály, given: Zoltán, static-ordering: true} ¦ Kodály Zoltán",
            })
    void turnsNamesRound(String name, String printed) {
        String names = "<names variable='author'><name name-as-sort-order='all' initialize-with='. '/></names>";
        assertThat(printed("", names, "author: [" + name + "]")).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "and='text'                                  ¦ A. Ax, B. Bow, C. Cox, and D. Dow",
                "and='symbol' delimiter-precedes-last='never' ¦ A. Ax, B. Bow, C. Cox & D. Dow",
                "et-al-min='3' et-al-use-first='1'            ¦ A. Ax et al.",
                "et-al-min='3' et-al-use-first='2'            ¦ A. Ax, B. Bow, et al.",
                "et-al-min='3' et-al-use-first='1' et-al-use-last='true' ¦ A. Ax, … D. Dow",
                "form='short' delimiter=' – '                 ¦ Ax – Bow – Cox – Dow",
                "form='count'                                 ¦ 4",
            })
    void listsNames(String options, String printed) {
        String authors =
                "author: [{family: Ax, given: A.}, {family: Bow, given: B.}, {family: Cox, given: C.}, {family: Dow, given: D.}]";
        assertThat(printed("", "<names variable='author'><name " + options + "/></names>", authors))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "2023-11-05            ¦ November 5, 2023",
                "2023-11               ¦ November 2023",
                "2023                  ¦ 2023",
                "2023-21               ¦ Spring 2023",
                "2020-05-04/2020-05-06 ¦ May 4–6, 2020",
                "2020-05-04/2020-06-06 ¦ May 4–June 6, 2020",
                "2019/2020             ¦ 2019–2020",
                "-0043                 ¦ 44BC",
                "0079                  ¦ 79AD",
                "201X                  ¦ 2010s",
                "in preparation        ¦ in preparation",
                "/1985                 ¦ by 1985",
                "../1985-04-12         ¦ by 1985",
                "20XX                  ¦ 2000–2099",
                "200X                  ¦ 2000–2009",
                "201X/202X             ¦ 2010–2029",
                "201X~                 ¦ c. 2010s",
                "-04XX                 ¦ 500BC–401BC",
                "2023/..               ¦ from 2023",
                "2023-11-12/..         ¦ from 2023",
                "2023/                 ¦ from 2023",
                "2020-05-XX            ¦ May 2020",
                "2023-11-05T08:02Z     ¦ November 5, 2023",
                "2009?                 ¦ 2009?",
                "2009%                 ¦ c. 2009?",
            })
    void printsDatesAsPreciselyAsTheyAreKnown(String date, String printed) {
        assertThat(printed("", "<date variable='issued' form='text'/>", "issued: " + date)
                        .replace(" BC", "BC")
                        .replace(" AD", "AD"))
                .isEqualTo(printed);
    }

    /** What nobody knows is no date, and what is doubtful is not about; both stand among others in the order of time. */
    @Test
    void printsNoDateThatNobodyKnows() {
        String date =
                "<choose><if variable='issued'><choose><if is-uncertain-date='issued'><text value='ca. '/></if></choose>"
                        + "<date variable='issued' form='text'/></if><else><text value='n.d.'/></else></choose>";
        assertThat(printed("", date, "issued: XXXX")).isEqualTo("n.d.");
        assertThat(printed("", date, "issued: /1985")).isEqualTo("by 1985");
        assertThat(printed("", date, "issued: 2009?")).isEqualTo("2009?");
        assertThat(printed("", date, "issued: 2009~")).isEqualTo("ca. 2009");
    }

    /** A style has the year here and the other parts there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "2020-05-03       ¦ (2020, May 3)",
                "2020             ¦ (2020)",
                "/1985            ¦ (by 1985)",
                "20XX             ¦ (2000–2099)",
                "2023/..          ¦ (from 2023)",
                "2019/2020        ¦ (2019–2020)",
                "2019-05/2020-06  ¦ (2019–2020, May–June)",
                "in preparation   ¦ (in preparation)",
            })
    void saysADateOnceWhereAStylePartsIt(String date, String printed) {
        String parted = "<group prefix='(' suffix=')' delimiter=', '>"
                + "<date variable='issued'><date-part name='year'/></date>"
                + "<date variable='issued'><date-part name='month'/><date-part name='day' prefix=' '/></date></group>";
        assertThat(printed("", parted, "issued: " + date)).isEqualTo(printed);
        String inForms = "<group prefix='(' suffix=')' delimiter=', '>"
                + "<date variable='issued' form='text' date-parts='year'/></group>";
        assertThat(printed("", inForms, "issued: /1985")).isEqualTo("(by 1985)");
    }

    @Test
    void putsNoBlankIntoDaysOfOneMonth() {
        String date = "<date variable='issued'><date-part name='year'/><date-part name='month' prefix=', '/>"
                + "<date-part name='day' prefix=' '/></date>";
        assertThat(printed("", date, "issued: 2023-11-20/2023-11-26")).isEqualTo("2023, November 20–26");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "expanded    ¦ 321-8   ¦ 321–328",
                "minimal     ¦ 321-328 ¦ 321–8",
                "minimal-two ¦ 321-328 ¦ 321–28",
                "chicago-16  ¦ 321-328 ¦ 321–28",
                "chicago-16  ¦ 101-108 ¦ 101–8",
                "chicago-16  ¦ 100-104 ¦ 100–104",
                "chicago-16  ¦ 96-107  ¦ 96–107",
                "expanded    ¦ A1-A3   ¦ A1–A3",
                "minimal     ¦ iv, 3-9 ¦ iv, 3–9",
            })
    void shortensPages(String format, String pages, String printed) {
        assertThat(printed("page-range-format='" + format + "'", "<text variable='page'/>", "page: '" + pages + "'"))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"1,1st", "2,2nd", "3,3rd", "4,4th", "11,11th", "12,12th", "21,21st", "111,111th", "second,second"})
    void countsEditions(String edition, String printed) {
        assertThat(printed("", "<number variable='edition' form='ordinal'/>", "edition: '" + edition + "'"))
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "the war of the worlds: a history of the ¦ The War of the Worlds: A History of The",
                "NASA and the iPhone                     ¦ NASA and the iPhone",
                "twenty-two harbours                     ¦ Twenty-Two Harbours",
            })
    void putsTitlesIntoCapitals(String title, String printed) {
        assertThat(printed("", "<text variable='title' text-case='title'/>", "title: '" + title + "'"))
                .isEqualTo(printed);
        assertThat(printed("", "<text variable='title' text-case='title'/>", "language: fr, title: '" + title + "'"))
                .isEqualTo(title);
    }

    @Test
    void quotesWithinQuotesAreInnerOnes() {
        String quoted = "<group delimiter=', '><text variable='title' quotes='true'/><text variable='volume'/></group>";
        assertThat(printed("", quoted, "title: 'What \"open\" means', volume: 3"))
                .isEqualTo("“What ‘open’ means,” 3");
        assertThat(printed("default-locale='en-GB'", quoted, "title: 'The Lords’ \"bill\"', volume: 3"))
                .isEqualTo("‘The Lords’ “bill”’, 3");
        assertThat(entry("", quoted, "title: 바다, volume: 3", "ko").plain()).isEqualTo("“바다”, 3");
    }

    @Test
    void wordsOfAGroupMeanNothingWithoutItsVariables() {
        String group = "<group delimiter=' '><text value='vol.'/><text variable='volume'/></group>";
        assertThat(printed("", group + "<text variable='title'/>", "title: T")).isEqualTo("T");
        assertThat(printed(
                        "",
                        "<group>" + "<group><text value='[Online]'/></group><text variable='URL'/></group>",
                        "title: T"))
                .isEqualTo("[Online]");
    }

    /** A comma behind a title that ends with a full stop has nothing to say; behind an abbreviation it has. */
    @Test
    void aTitleThatEndsItselfTakesNoComma() {
        String parts =
                "<group delimiter=', '><text variable='title' quotes='true'/><text variable='genre'/><text variable='medium'/></group>";
        assertThat(printed("", parts, "title: Ends with Stop., genre: Acme Inc., medium: M"))
                .isEqualTo("“Ends with Stop.” Acme Inc., M");
    }

    @Test
    void signsMeetOnce() {
        String parts = "<text variable='title' suffix='.'/><text variable='genre' prefix='. ' suffix='.'/>";
        assertThat(printed("", parts, "title: 'Why?', genre: Jr.")).isEqualTo("Why? Jr.");
        assertThat(printed(
                        "",
                        "<text variable='title' suffix='. '/><text variable='genre'/>",
                        "title: 'Wait...', genre: G"))
                .isEqualTo("Wait... G");
    }

    @Test
    void addressesLeadWhereTheySayAndNothingElseDoes() {
        String links = "<text variable='DOI' prefix='https://doi.org/'/><text value=' '/><text variable='URL'/>";
        assertThat(entry("", links, "DOI: 10.5555/a, URL: 'https://e.example/?a=1&b=2'", "en")
                        .runs())
                .extracting(StyledText.Stretched::address)
                .containsExactly(
                        Optional.of("https://doi.org/10.5555/a"),
                        Optional.empty(),
                        Optional.of("https://e.example/?a=1&b=2"));
        assertThat(entry("", "<text variable='URL'/>", "URL: 'ftp://e.example/a'", "en")
                        .runs())
                .extracting(StyledText.Stretched::address)
                .containsExactly(Optional.empty());
        assertThat(entry("", "<text variable='URL'/>", "URL: 'javascript:alert(1)'", "en")
                        .runs())
                .as("is left out where it is read")
                .isEmpty();
    }

    @Test
    void anInnerElementHasTheLastWordOnItsSlant() {
        String slanted = "<group font-style='italic'><text variable='title'/><text value=' '/>"
                + "<text variable='genre' font-style='normal'/></group>";
        assertThat(entry("", slanted, "title: T, genre: G", "en").runs())
                .extracting(run -> run.looks().contains(Look.ITALIC))
                .containsExactly(true, false);
    }

    @Test
    void longTitlesTakeStepsInProportion() {
        String title = "a'\\\"b ".repeat(50_000);
        assertThat(printed("", "<text variable='title' quotes='true' text-case='title'/>", "title: \"" + title + "\""))
                .hasSizeGreaterThan(200_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "On 'agencies' and what's 'said'      ¦ On “agencies” and what’s “said.” ¦ “On ‘agencies’ and what’s ‘said’.”",
                "A ‘word “in” words’ of the 'nineties ¦ A “word ‘in’ words” of the ’nineties. ¦ “A ‘word “in” words’ of the ’nineties.”",
                "The workers’ “plan”                  ¦ The workers’ “plan.” ¦ “The workers’ ‘plan’.”",
                "Who pays?                            ¦ Who pays?    ¦ “Who pays?”",
            })
    void nestsQuotationMarks(String title, String plain, String quoted) {
        String yaml = "title: \"" + title + "\"";
        assertThat(printed("", "<group suffix='.'><text variable='title'/></group>", yaml))
                .isEqualTo(plain);
        assertThat(printed("", "<group suffix='.'><text variable='title' quotes='true'/></group>", yaml))
                .isEqualTo(quoted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "harvard             ¦ (Doe, 2018, 2020; Doe, 2019)",
                "chicago-author-date ¦ (Jane Doe 2020, 2018; John Doe 2019)",
                "apa                 ¦ (Doe, 2018, 2020; Doe, 2019)",
            })
    void putsWorksOfOneAuthorTogether(String name, String printed) {
        Style style = StyleReader.bundled(name, "en");
        List<Inline.CitationGroup> citations = new ProseParser()
                .parse("a.md", "[@jane-2020; @john-2019; @jane-2018]", 1, new Diagnostics())
                .citations();
        CitedWorks works = new CitedWorks(style, citations, List.of(), key -> Optional.of(style.citable(doe(key))));
        assertThat(works.label(citations.get(0)).text().plain()).isEqualTo(printed);
    }

    private static Citation doe(String key) {
        String given = key.startsWith("jane") ? "Jane" : "John";
        String yaml = "title: T, type: book, author: [{family: Doe, given: " + given + "}], issued: '"
                + key.substring(5) + "'";
        return new ContentReader(
                        (path, reporter) -> Optional.of("- {id: " + key + ", " + yaml + "}\n"), new Diagnostics())
                .references("references.yaml")
                .value()
                .get(0);
    }
}
