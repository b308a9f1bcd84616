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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "the mayor said on Tuesday | the mayor | The mayor",
                "We will build the bridge | We will build the | 'We 'will build' the",
                "a well known critic | a well known | a well-known",
                "all 1,900 metres of it | all 1,900 metres | all 1,090 metres",
                "was amused, and left early | was amused, and | was 'not amused', and",
                "The mayor … will never build … the bridge | will never build | 'will build'",
            })
    void tellsWhatIsOtherwise(String words, String said, String written) {
        QuoteSearch.Found found = find(TEXT, words);
        assertThat(found.state()).isEqualTo(QuoteState.ALTERED);
        assertThat(found.nearest().orElseThrow().said()).isEqualTo(said);
        assertThat(found.nearest().orElseThrow().written()).isEqualTo(written);
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
        assertThat(found.nearest().orElseThrow().written()).isEqualTo("a B-1B strategic");
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
