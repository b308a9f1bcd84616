package org.variorum.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Hedge;
import org.variorum.model.Value.Quantity;

/** Quantities are read exactly, as the content reference says. */
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

        assertThat(QuantityReader.read(text).map(QuantityReaderTest::plain)).isEqualTo(expected);
    }

    @Test
    void sumsParts() {
        Quantity sum = QuantityReader.read("6+2+2+1+1+4+2").orElseThrow();

        assertThat(sum.low()).isEqualByComparingTo("18");
        assertThat(sum.parts()).hasSize(7);
    }

    @Test
    void readsDozens() {
        assertThat(QuantityReader.read("dozens")).map(Quantity::hedge).contains(Hedge.DOZENS);
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
                "7 0"
            })
    void refusesWhatIsNoQuantity(String text) {
        assertThat(QuantityReader.read(text)).isEmpty();
    }

    /** The same numbers with the scale of the expected ones. */
    private static Quantity plain(Quantity q) {
        return new Quantity(scaled(q.low()), scaled(q.high()), q.hedge(), q.unit(), q.parts());
    }

    private static BigDecimal scaled(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
