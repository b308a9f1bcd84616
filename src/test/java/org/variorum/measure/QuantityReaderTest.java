package org.variorum.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Hedge;
import org.variorum.model.Value.Quantity;
import org.variorum.words.bundle.Languages;

/** Quantities are read exactly, as the content reference says, and what their writers alone can know is asked. */
class QuantityReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "70 | 70 | 70 | EXACT | -",
                "6,248.5 km | 6248.5 | 6248.5 | EXACT | km",
                "18..20 | 18 | 20 | EXACT | -",
                "350 to 400 km | 350 | 400 | EXACT | km",
                "~70 | 70 | 70 | ABOUT | -",
                ">=59 | 59 | 59 | AT_LEAST | -",
                "<=500 km | 500 | 500 | AT_MOST | km",
                ">400 | 400 | 400 | MORE_THAN | -",
                "<500 | 500 | 500 | FEWER_THAN | -",
                "650 million USD | 650000000 | 650000000 | EXACT | USD",
                "52.1 million USD | 52100000 | 52100000 | EXACT | USD",
                "nearly 20 | 20 | 20 | NEARLY | -",
                "at least 59 ballistic missiles | 59 | 59 | AT_LEAST | ballistic missiles",
                "more than 1 hour | 1 | 1 | MORE_THAN | hour",
                "up to 38 | 38 | 38 | UP_TO | -",
                "67.5 min | 67.5 | 67.5 | EXACT | min",
                "-5 °C | -5 | -5 | EXACT | °C",
                "1_000 | - | - | - | -",
            })
    void readsNumberHedgeAndUnit(String text, BigDecimal low, BigDecimal high, Hedge hedge, String unit) {
        Optional<Quantity> expected = low == null
                ? Optional.empty()
                : Optional.of(new Quantity(low, high, hedge, Optional.ofNullable(unit), List.of()));

        assertThat(QuantityReader.read(text).quantity().map(QuantityReaderTest::plain))
                .isEqualTo(expected);
    }

    /** Nobody can guess what is meant, and it is no name of what is counted. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 gazillion EUR | SCALE | gazillion",
                "4 gazillion people | SCALE | gazillion",
                "$4 zillion | SCALE | zillion",
                "2 Billiarden EUR | SCALE | Billiarden",
                "4 quadrillion | SCALE | quadrillion",
                "4 umpteen EUR | SCALE | umpteen",
                "4 heaps of USD | SCALE | heaps",
                "3 in 4 | UNIT | in 4",
                "3 in 4 people | UNIT | in 4 people",
                "1 out of 12 | UNIT | out of 12",
                "7 of 9 missiles | UNIT | of 9 missiles",
                "1 in every 10 | UNIT | in every 10",
            })
    void asksWhatNoUnitIs(String text, Doubt.Kind kind, String written) {
        assertThat(QuantityReader.read(text)).isEqualTo(Reading.of(new Doubt(kind, written, List.of())));
        assertThat(new Doubt(kind, written, List.of()).hint()).startsWith("write ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 billion constant USD",
                "5 billion constant 2015 USD",
                "12 per 100,000",
                "$5 per barrel",
                "3 Canadian dollars",
                "4 pylons in the river",
                "3 EUR",
                "4 pillions",
                "12 of them"
            })
    void whatIsCountedMayHaveAnyName(String text) {
        assertThat(QuantityReader.read(text).doubt()).isEmpty();
        assertThat(QuantityReader.read(text).quantity()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "5bn EUR | 5E+9 | EUR",
                "2 bn EUR | 2E+9 | EUR",
                "5 Mrd. EUR | 5E+9 | EUR",
                "3 Mia. CHF | 3E+9 | CHF",
                "5 Mio. EUR | 5E+6 | EUR",
                "5bn€ | 5E+9 | EUR",
                "650m USD | 650E+6 | USD",
                "650 m USD | 650E+6 | USD",
                "$650m | 650E+6 | USD",
                "US$52.1 million | 52.1E+6 | USD",
                "€2.5bn | 2.5E+9 | EUR",
                "£1,200 | 1200 | GBP",
                "₩65bn | 65E+9 | KRW",
                "¥5tn | 5E+12 | JPY",
                "A$3m | 3E+6 | AUD",
                "C$3M | 3E+6 | CAD",
                "$5T | 5E+12 | USD",
                "USD 650m | 650E+6 | USD",
                "EUR 2bn | 2E+9 | EUR",
                "650 USD million | 650E+6 | USD",
                "$5 million USD | 5E+6 | USD",
                "$5 per barrel | 5 | USD per barrel",
                "1.2 mln people | 1.2E+6 | people",
                "10k people | 10E+3 | people",
                "10K people | 10E+3 | people",
                "10k | 10E+3 | -",
                "10K | 10 | K",
                "5m | 5 | m",
                "5 m | 5 | m",
                "5 t | 5 | t",
                "3 millions | 3E+6 | -",
                "2 trn | 2E+12 | -",
                "5 lakh | 5E+5 | -",
                "2 crore rupees | 2E+7 | rupees",
                "5 lakh crore rupees | 5E+12 | rupees",
                "3 hundred people | 300 | people",
                "3 hundred thousand people | 300E+3 | people",
                "2 dozen | 24 | -",
                "seven missiles | 7 | missiles",
                "Twenty-one | 21 | -",
                "half a million people | 0.5E+6 | people",
                "two and a half billion USD | 2.5E+9 | USD",
                "a hundred and five thousand | 105E+3 | -",
                "three million two hundred thousand and five | 3200005 | -",
                "52.10 | 52.10 | -",
                "16,000 | 16000 | -",
                "10 000 people | 10000 | people",
                "1,00,000 | 100000 | -",
                "1.20 million | 1.20E+6 | -",
                "−5 °C | -5 | °C",
                "-$5m | -5E+6 | USD",
                "1.609 km | 1.609 | km",
                "1.500 million people | 1.500E+6 | people",
                "0.500 | 0.500 | -",
                "16\" | 16 | in",
                "6' | 6 | ft",
                "5 m^3 | 5 | m³",
                "5 m3 | 5 | m³",
                "5 m³ | 5 | m³",
                "5m² | 5 | m²",
                "3 μm | 3 | µm",
                "70-km | 70 | km",
                "200 rounds | 200 | rounds",
                "5 € | 5 | EUR",
            })
    void keepsTheLastPlaceToWhichANumberIsWritten(String text, BigDecimal number, String unit) {
        Reading reading = QuantityReader.read(text);
        assertThat(reading)
                .isEqualTo(Reading.of(new Quantity(number, number, Hedge.EXACT, Optional.ofNullable(unit), List.of())));
        assertThat(reading.quantity().map(q -> q.low().scale())).contains(number.scale());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2 to 1.3 million people | 1.2E+6 | 1.3E+6 | people",
                "350 million to 1.2 billion USD | 350E+6 | 1.2E+9 | USD",
                "$500m to $560m | 500E+6 | 560E+6 | USD",
                "$500m–560m | 500E+6 | 560E+6 | USD",
                "$450,000 to $1.1 million | 450000 | 1.1E+6 | USD",
                "60-70 missiles | 60 | 70 | missiles",
                "5 km to 6 km | 5 | 6 | km",
            })
    void readsRangesAsTheyAreWritten(String text, BigDecimal low, BigDecimal high, String unit) {
        assertThat(QuantityReader.read(text))
                .isEqualTo(Reading.of(new Quantity(low, high, Hedge.EXACT, Optional.of(unit), List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "no more than 5, AT_MOST",
        "Not more than 5, AT_MOST",
        "no fewer than 5, AT_LEAST",
        "less than 5, FEWER_THAN",
        "at-least 5, AT_LEAST",
        "approx. 5, APPROXIMATELY",
        "circa 5, ABOUT",
        "≥5, AT_LEAST",
        "5 or more, AT_LEAST",
        "5 missiles or fewer, AT_MOST",
        "a dozen or so, ABOUT",
    })
    void readsTheWordsThatLoosenANumber(String text, Hedge hedge) {
        assertThat(QuantityReader.read(text).quantity()).map(Quantity::hedge).contains(hedge);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.500 people | SEPARATOR | 1.500 | 1,500 people; 1.5 people",
                "1.500 | SEPARATOR | 1.500 | 1,500; 1.5",
                "1.234 EUR | SEPARATOR | 1.234 | 1,234 EUR; 1.2340 EUR",
                "$1.500 | SEPARATOR | 1.500 | $1,500; $1.5",
                "1.500..2.000 people | SEPARATOR | 1.500 | 1,500..2,000 people; 1.5..2 people",
                "1.234.567 people | SEPARATOR | 1.234.567 | 1,234,567 people",
                "1,5 | SEPARATOR | 1,5 | 1.5",
                "2,5 Mio. EUR | SEPARATOR | 2,5 | 2.5 Mio. EUR",
                "1.234,56 EUR | SEPARATOR | 1.234,56 | 1,234.56 EUR",
                "5m people | SCALE | m | 5 million people",
                "5M | SCALE | M | 5 million",
                "5 bilion EUR | SCALE | bilion | 5 billion EUR",
                "about 5 milion people | SCALE | milion | about 5 million people",
                "5 thosands | SCALE | thosands | 5 thousand",
                "5 mil EUR | SCALE | mil | 5 million EUR",
            })
    void asksWhatIsMeant(String text, Doubt.Kind kind, String written, String forms) {
        assertThat(QuantityReader.read(text))
                .isEqualTo(Reading.of(new Doubt(kind, written, List.of(forms.split("; ", -1)))));
    }

    @Test
    void readsThreeDecimalsOfWhatTheQuestionMeasures() {
        assertThat(QuantityReader.read("1.609", Optional.of("km")).quantity()).isPresent();
        assertThat(QuantityReader.read("1.609", Optional.of("missile")).doubt()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,500 people", "1.5 people", "1.2340 EUR", "1,234,567 people", "5 million people"})
    void leavesNoDoubtInTheFormsThatItOffers(String form) {
        assertThat(QuantityReader.read(form).quantity()).isPresent();
    }

    @Property
    void neverThrows(@ForAll("texts") String text) {
        assertThat(QuantityReader.read(text)).isNotNull();
    }

    /** What is printed in three decimals is doubtful to read again, and then one of the forms that are offered is it. */
    @Property
    void readsAgainWhatIsPrinted(@ForAll("quantities") Quantity quantity) {
        String printed = Languages.ENGLISH.numbers().quantity(quantity);
        Reading again = QuantityReader.read(printed);
        List<String> forms = again.doubt().map(Doubt::forms).orElse(List.of(printed));
        assertThat(forms)
                .as(printed)
                .flatExtracting(
                        form -> QuantityReader.read(form).quantity().stream().toList())
                .anySatisfy(read -> assertThat(read.alike(quantity)).isTrue());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "1",
                "500",
                ",",
                ".",
                " ",
                "-",
                "−",
                "..",
                "+",
                "to",
                "$",
                "€",
                "USD",
                "m",
                "k",
                "bn",
                "million",
                "crore",
                "about",
                "≥",
                "half a",
                "twenty",
                "\"",
                "'",
                "²",
                "%",
                "\u2009",
                "people",
                "dozens of",
                "à");
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                pieces.list().ofMaxSize(12).map(list -> String.join("", list)));
    }

    /** In units that have no plural, so that what is printed is what was written. */
    @Provide
    Arbitrary<Quantity> quantities() {
        Arbitrary<Optional<String>> unit = Arbitraries.of("km", "USD", "EUR", "KRW", "°C", "%", "m³", "kg", "MW", "")
                .map(u -> Optional.of(u).filter(text -> !text.isEmpty()));
        Arbitrary<BigDecimal> number = Combinators.combine(
                        Arbitraries.longs().between(-99_999, 99_999),
                        Arbitraries.integers().between(-9, 3))
                .as((unscaled, scale) -> BigDecimal.valueOf(unscaled, scale));
        Arbitrary<Hedge> hedge = Arbitraries.of(Hedge.class);
        return Combinators.combine(number, number, hedge, unit)
                .as((a, b, h, u) -> switch (h) {
                    case EXACT -> new Quantity(a.min(b), a.max(b), h, u, List.of());
                    case DOZENS -> new Quantity(BigDecimal.ZERO, BigDecimal.ZERO, h, u, List.of());
                    default -> new Quantity(a, a, h, u, List.of());
                })
                .filter(QuantityReaderTest::isClear);
    }

    /** From $1 to $1 million may be from $1 million, to whoever reads it. */
    private static boolean isClear(Quantity q) {
        boolean small = q.low().abs().compareTo(BigDecimal.valueOf(1000)) < 0;
        return !small || q.high().abs().compareTo(BigDecimal.valueOf(1_000_000)) < 0;
    }

    @Test
    void sumsParts() {
        Quantity sum = QuantityReader.read("6+2+2+1+1+4+2").quantity().orElseThrow();

        assertThat(sum.low()).isEqualByComparingTo("18");
        assertThat(sum.parts()).hasSize(7);
    }

    @Test
    void readsDozens() {
        assertThat(QuantityReader.read("dozens").quantity())
                .map(Quantity::hedge)
                .contains(Hedge.DOZENS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "many",
                "20..18",
                "~18..20",
                "1e999999999",
                "--5",
                "1,00",
                "1.2.3",
                "0x10",
                "5 + ",
                "+5",
                "12345678901234567890123456789012345",
                "about",
                "NaN",
                "∞",
                "70;",
                "7 0",
                "1e3",
                "12th",
                "5 km to 6 miles",
                "F-22",
                "about 5 or more",
                "5 to 6 or so"
            })
    void refusesWhatIsNoQuantity(String text) {
        assertThat(QuantityReader.read(text).quantity()).isEmpty();
    }

    /** The same numbers with the scale of the expected ones. */
    private static Quantity plain(Quantity q) {
        return new Quantity(scaled(q.low()), scaled(q.high()), q.hedge(), q.unit(), q.parts());
    }

    private static BigDecimal scaled(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
