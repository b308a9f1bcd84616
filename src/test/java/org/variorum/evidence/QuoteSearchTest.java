package org.variorum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Quotation;
import org.variorum.model.QuoteState;

class QuoteSearchTest {

    private static final String TEXT =
            "The mayor said on Tuesday: “We ‘will build’ the bridge – all 1,090 metres of it – come what may.”\n"
                    + "The café’s owner, a well-known critic (of bridges), was “not amused”, and\u00a0left  early;\n"
                    + "he co\u00adoperates with nobody. 대통령은 말했다. 東京で\n橋が開通した。 Les élus ont dit « non ».";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We 'will build' the bridge",
                "We \"will build\" the bridge",
                "the bridge - all 1,090 metres",
                "the bridge—all 1,090 metres",
                "the bridge -- all 1,090 metres of it",
                "The cafe\u0301's owner",
                "and left early",
                "he cooperates with nobody.",
                "he cooperates with nobody,",
                "The mayor … will build",
                "The mayor [...] the bridge ... come what may",
                "a well-known critic (...) was",
                "[t]he mayor said",
                "[The mayor] said on Tuesday",
                "대통령",
                "東京で橋が開通した",
                "ont dit \"non\"",
                "“not amused”, and left",
            })
    void findsWordsWhateverTheirTypography(String words) {
        assertThat(find(TEXT, words).state()).isEqualTo(QuoteState.VERIFIED);
    }

    /** Another case of a letter, in brackets, is no omission; another word is one, or an addition. */
    @ParameterizedTest
    @CsvSource({
        "[t]he mayor said,VERIFIED",
        "[A]ll 1;090 metres,VERIFIED",
        "[The mayor] said,ABRIDGED",
        "the bridge[s] – all 1;090,ABRIDGED",
        "[t]he mayor … will build,ABRIDGED",
        "[s]he mayor said on Tuesday,ALTERED"
    })
    void anotherCaseOfALetterIsNoOmission(String words, QuoteState state) {
        Quotation quotation = new Quotation(words.replace(';', ','), Optional.empty(), Optional.empty());
        assertThat(find(TEXT, quotation.exact()).of(quotation).state()).isEqualTo(state);
    }

    /** A quotation may end where a word goes on with a sign: that is no difference beside the one that is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Secretary of Lloyd Austin | '' | military",
                "The Secretary of defence Lloyd Austin | defence | military",
                "military Lloyd Austin's stay | stay | visit",
            })
    void itsEndsAreNoDifference(String words, String said, String written) {
        QuoteSearch.Found found = find("The Secretary of military Lloyd Austin’s visit to Seoul last week.", words);
        assertThat(found.state()).isEqualTo(QuoteState.ALTERED);
        assertThat(found.nearest().orElseThrow().said()).isEqualTo(said);
        assertThat(found.nearest().orElseThrow().written()).isEqualTo(written.replace('’', '\''));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "the mayor said on Tuesday | the | The",
                "We will build the bridge | will build | 'will build'",
                "a well known critic | well known | well-known",
                "all 1,900 metres of it | 1,900 | 1,090",
                "was amused, and left early | amused, | 'not amused',",
                "The mayor … will never build … the bridge | never | ~~",
            })
    void tellsWhatIsOtherwise(String words, String said, String written) {
        QuoteSearch.Found found = find(TEXT, words);
        assertThat(found.state()).isEqualTo(QuoteState.ALTERED);
        assertThat(found.nearest().orElseThrow().said()).isEqualTo(said);
        assertThat(found.nearest().orElseThrow().written()).isEqualTo(written);
    }

    /** One for each kind of change, at the beginning, within, and at the end: nothing that both have is shown. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "the city council has rejected it on Tuesday | rejected | approved | has | false",
                "the town council has approved it on Tuesday | town | city | the | false",
                "a city council has approved it on Tuesday | a | the | ~~ | false",
                "the city council has approved it on Friday | Friday | Tuesday | on | false",
                "the city council has never approved it on Tuesday | never | ~~ | has | false",
                "only the city council has approved it on Tuesday | only | that | ~~ | false",
                "the city council has approved it on Tuesday already | already | night, | Tuesday | false",
                "the council has approved it on Tuesday | ~~ | city | the | false",
                "the city council has approved on Tuesday | ~~ | it | approved | false",
                "the council approved it on Tuesday | ~~ | city … has | the | false",
                "the town council has rejected it on Tuesday | town … rejected | city … approved | the | false",
                "the approved city council has it on Tuesday | approved city council has | city council has approved"
                        + " | the | true",
                "on Tuesday the city council has approved it | on Tuesday the city council has approved it"
                        + " | the city council has approved it on Tuesday | ~~ | true",
                "that the council has city | council has city | city council has | the | true",
                "the council city has approved it on Tuesday | council city | city council | the | true",
                "the city council approved has it on Tuesday | approved has | has approved | council | true",
                "the city council has approved it tuesday on | tuesday on | on Tuesday | it | true",
                "the city council has approved on it | on it | it on | approved | true",
                "city the council has approved it | city the | the city | ~~ | true",
                "the city-council has approved it on Tuesday | city-council | city council | the | false",
                "the city council has approved it on Tuesday nights | nights | night, | Tuesday | false",
                "the city Council has approved it on Tuesday | Council | council | city | false",
                "the town board was … | ~~ | ~~ | ~~ | false",
            })
    void showsWhatDiffersAndNothingElse(String words, String said, String written, String behind, boolean reordered) {
        QuoteSearch.Found found =
                find("Last month we heard that the city council has approved it on Tuesday night, late.", words);
        assertThat(found.nearest().map(NearestPassage::said).orElse("")).isEqualTo(said);
        assertThat(found.nearest().map(NearestPassage::written).orElse("")).isEqualTo(written);
        assertThat(found.nearest().flatMap(NearestPassage::behind).orElse("")).isEqualTo(behind);
        assertThat(found.nearest().filter(NearestPassage::reordered).isPresent())
                .isEqualTo(reordered);
    }

    @Test
    void whatDiffersIsShownAsItStands() {
        QuoteSearch.Found found = find("어제 東京で新しい橋が開通したと発表。", "東京で古い橋が開通した");
        assertThat(found.nearest().orElseThrow().said()).isEqualTo("古");
        assertThat(found.nearest().orElseThrow().written()).isEqualTo("新し");
    }

    /** Of somebody else's text twelve words and no more. */
    @Test
    void ofLongDifferencesTheBeginningIsShown() {
        String before = "here they told us on that day in the town of the ";
        String after = " and then all of us went home by the road that we had come";
        QuoteSearch.Found found = find(
                before + "a b c d e f g h i j k l m n" + after, before + "1 2 3 4 5 6 7 8 9 10 11 12 13 14" + after);
        assertThat(found.nearest().map(NearestPassage::written)).contains("a b c d e f g h i j k l …");
        assertThat(found.nearest().map(NearestPassage::said)).contains("1 2 3 4 5 6 7 8 9 10 11 12 …");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the bridge will never be built by anybody at all",
                "amuse",
                "90 metres of it all day long and beyond",
                "come what may … The mayor said",
                "…",
                "—"
            })
    void doesNotFindWhatIsNotThere(String words) {
        assertThat(find(TEXT, words).state()).isIn(QuoteState.NOT_FOUND);
    }

    @Test
    void wordsBesideTellWhichOfSeveralPlacesIsMeant() {
        String text = "The sale was approved. Later the sale was stopped.";
        assertThat(find(text, "sale was").state()).isEqualTo(QuoteState.AMBIGUOUS);
        assertThat(find(text, "sale was").places()).isEqualTo(2);
        assertThat(find(text, "sale was", "Later the", "")
                        .stretch()
                        .orElseThrow()
                        .start())
                .isEqualTo(33);
        assertThat(find(text, "sale was", "", "approved")
                        .stretch()
                        .orElseThrow()
                        .start())
                .isEqualTo(4);
        assertThat(find(text, "sale was", "Earlier the", "").misplaced()).isTrue();
    }

    @Test
    void whatIsLeftOutDoesNotHideThePlace() {
        QuoteSearch.Found found = find(
                "Assets involving jets, a base; a drill, involving a B-1B strategic bomber, as well as others.",
                "involving a strategic bomber");
        assertThat(found.nearest().orElseThrow().written()).isEqualTo("B-1B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The prize was $1",
                "5 million",
                "cost £2",
                "a fine of 1",
                "200 euros",
                "on 14/11",
                "fired 10",
                "20 missiles",
                "The prize was $1 … 200 euros"
            })
    void aNumberIsNotCutInTwo(String words) {
        String text =
                "The prize was $1.5 million, it cost £2,000,000, a fine of 1,200 euros on 14/11/2024, and they fired 10–20 missiles.";
        assertThat(find(text, words).state().isFound()).isFalse();
        assertThat(find(text, "The prize was $1.5 million").state().isFound()).isTrue();
        assertThat(find(text, "10-20 missiles").state().isFound()).isTrue();
        assertThat(find("It was so in 2021. 5 people left.", "5 people").state().isFound())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "We [will] pay | We won’t pay. | won't",
                "[We will] pay the fee | He says we won't pay the fee. | won't",
                "It was … the council that closed | It was not the council that closed it. | not",
                "We do [agree] | We do not agree. | not",
                "… pay the fee | We can never pay the fee. | never",
                "They left ... tickets | They left without tickets | without",
                "We [will] pay | Never mind. We shall pay, and not late. | ~~",
                "We [will not] pay | We won't pay. | ~~",
                "[The mayor] said so | It is not so. The mayor said so. | ~~",
                "We … pay | We do not pay. We do pay. | ~~",
                "We … pay | We note that knots pay. | ~~",
                "pay the fee | We won't pay the fee. | ~~",
            })
    void tellsOfANegationThatIsLeftOut(String words, String text, String negation) {
        QuoteSearch.Found found = find(text, words);
        assertThat(found.state().isFound()).isTrue();
        assertThat(found.negation().orElse("")).isEqualTo(negation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at -5 degrees",
                "at −5 degrees",
                "at –5 degrees",
                "(-5 degrees)",
                "-5 degrees",
                "It was\n-5 degrees"
            })
    void aMinusIsOfItsNumber(String text) {
        assertThat(find(text, "5 degrees").state().isFound()).isFalse();
        assertThat(find(text, "-5 degrees").state()).isEqualTo(QuoteState.VERIFIED);
        assertThat(find(text, "−5 degrees").state()).isEqualTo(QuoteState.VERIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the COVID-19 case – 5 degrees",
                "so - 5 degrees",
                "so—5 degrees",
                "so —5 degrees",
                "well-5 degrees"
            })
    void aDashIsNoMinus(String text) {
        assertThat(find(text, "5 degrees").state()).isEqualTo(QuoteState.VERIFIED);
        assertThat(find(text, text.replace(" —", "—")).state()).isEqualTo(QuoteState.VERIFIED);
        assertThat(find("4 –5 degrees", "4-5 degrees").state()).isEqualTo(QuoteState.VERIFIED);
    }

    @Test
    void tellsThatPartsStandInAnotherOrder() {
        assertThat(find("In the same region, the previous week", "previous week … the same region")
                        .reordered())
                .isTrue();
        assertThat(find("In the same region", "previous week … the same region").reordered())
                .isFalse();
    }

    @Test
    void aGapLeavesOutAsLittleAsCanBe() {
        String text = "one two three. one two four. five";
        assertThat(find(text, "one … five").stretch().orElseThrow().start()).isEqualTo(15);
    }

    @Test
    void hyphensOfLinesAreNoWordsInPrint() {
        String text =
                NormalText.of("a long-\nterm threat to the penin-\nsula, and a well-known one – so - it—is", true);
        CopyText copy = new CopyText("", 0, text, true, Optional.empty(), Optional.empty());
        for (String words : new String[] {
            "a long-term threat to the peninsula", "and a well-known one", "well-known one", "one – so", "so—it", "is"
        }) {
            assertThat(new QuoteSearch(copy).find(quotation(words)).state()).isEqualTo(QuoteState.VERIFIED);
        }
    }

    /** Whatever repeats what is looked for, and ten megabytes of it: so many looks for each character, and no more. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "ab ", "the sale ", "aaaaaaaaab", "x\u0301\u0323", "' ", "- ", "東"})
    void looksAtEachCharacterAFewTimes(String unit) {
        CopyText copy = CopyText.of(
                "long.txt",
                unit.repeat((unit.equals("a") ? 10_000_000 : 1_000_000) / unit.length())
                        .getBytes(StandardCharsets.UTF_8));
        QuoteSearch search = new QuoteSearch(copy);
        for (String words :
                new String[] {unit.repeat(400) + "!", unit.repeat(50) + "… b" + unit + "… zz", unit.repeat(20)}) {
            search.find(quotation(words));
        }
        assertThat(search.steps()).isLessThan(25L * copy.text().length());
    }

    private static QuoteSearch.Found find(String text, String words) {
        return new QuoteSearch(copy(text)).find(quotation(words));
    }

    private static QuoteSearch.Found find(String text, String words, String prefix, String suffix) {
        return new QuoteSearch(copy(text))
                .find(new Quotation(
                        words,
                        Optional.of(prefix).filter(p -> !p.isEmpty()),
                        Optional.of(suffix).filter(p -> !p.isEmpty())));
    }

    private static CopyText copy(String text) {
        return CopyText.of("copy.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Quotation quotation(String words) {
        return new Quotation(words, Optional.empty(), Optional.empty());
    }
}
