package org.variorum.words.bundle.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Value.Quantity;
import org.variorum.words.NumberWords;

/** Numbers are printed exactly, with the form of the unit that goes with them. */
class EnglishNumbersTest {

    private final NumberWords numbers = new English().numbers();

    @ParameterizedTest
    @CsvSource({
        "0.00, 0",
        "999, 999",
        "1000, '1,000'",
        "1234567.80, '1,234,567.8'",
        "-12500, '−12,500'",
        "1E+3, '1,000'",
        "0.7692307692307692, 0.7692307692307692"
    })
    void groupsDigits(BigDecimal number, String words) {
        assertThat(numbers.number(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2, missile, 2 missiles",
        "1, missile, 1 missile",
        "1, missiles, 1 missile",
        "0, missile, 0 missiles",
        "1.5, missile, 1.5 missiles",
        "1, notice, 1 notice",
        "3, notice, 3 notices",
        "41, person, 41 people",
        "1, people, 1 person",
        "23, article, 23 articles",
        "2, launch, 2 launches",
        "1, launches, 1 launch",
        "2, country, 2 countries",
        "1, countries, 1 country",
        "2, day, 2 days",
        "4, aircraft, 4 aircraft",
        "1, aircraft, 1 aircraft",
        "2, ballistic missile, 2 ballistic missiles",
        "2, barrel of oil, 2 barrels of oil",
        "2, launch per year, 2 launches per year",
        "2, sq mile, 2 sq miles",
        "2, km, 2 km",
        "2, kWh, 2 kWh",
        "2, min, 2 min",
        "2, per cent, 2 per cent",
        "62.5, %, 62.5 %",
        "2, press, 2 presses",
        "1, press, 1 press",
        "2, bus, 2 buses",
        "1, bus, 1 bus"
    })
    void givesTheUnitItsForm(BigDecimal number, String unit, String words) {
        assertThat(numbers.amount(number, Optional.of(unit))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "650000000, USD, $650 million",
        "52100000, USD, $52.1 million",
        "1234567, USD, '$1,234,567'",
        "999999, USD, '$999,999'",
        "1000000, USD, $1 million",
        "2500000000, EUR, €2.5 billion",
        "3000000000000, GBP, £3 trillion",
        "4500000000000000, USD, '$4,500 trillion'",
        "-650000000, USD, −$650 million",
        "70000000000, KRW, 70 billion KRW",
        "12.50, USD, $12.5"
    })
    void putsRoundSumsShortAndOthersInFull(BigDecimal number, String unit, String words) {
        assertThat(numbers.amount(number, Optional.of(unit))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 70, missile, 70 missiles",
        "ABOUT, 70, missile, about 70 missiles",
        "AT_LEAST, 1, missile, at least 1 missile",
        "MORE_THAN, 650000000, USD, more than $650 million",
        "DOZENS, 0, missile, dozens of missiles"
    })
    void keepsHedges(Hedge hedge, BigDecimal number, String unit, String words) {
        assertThat(numbers.quantity(new Quantity(number, number, hedge, Optional.of(unit), List.of())))
                .isEqualTo(words);
    }

    @Test
    void aRangeNamesItsUnitOnceButEachSumItsSign() {
        assertThat(numbers.quantity(range("18", "20", "missile"))).isEqualTo("18 to 20 missiles");
        assertThat(numbers.quantity(range("18000000", "20000000", "USD"))).isEqualTo("$18 million to $20 million");
    }

    @Test
    void saysWhichEndsBelongToAnInterval() {
        Optional<String> missile = Optional.of("missile");
        assertThat(numbers.interval(Interval.point(n("1")), missile)).isEqualTo("1 missile");
        assertThat(numbers.interval(new Interval<>(ofN("18"), ofN("20"), false, true), missile))
                .isEqualTo("18 to under 20 missiles");
        assertThat(numbers.interval(new Interval<>(ofN("18"), ofN("20"), true, false), missile))
                .isEqualTo("over 18 to 20 missiles");
        assertThat(numbers.interval(new Interval<>(ofN("59"), Optional.empty(), false, false), missile))
                .isEqualTo("59 missiles or more");
        assertThat(numbers.interval(new Interval<>(ofN("59"), Optional.empty(), true, false), missile))
                .isEqualTo("over 59 missiles");
        assertThat(numbers.interval(new Interval<>(Optional.empty(), ofN("59"), false, false), missile))
                .isEqualTo("59 missiles or less");
        assertThat(numbers.interval(new Interval<>(Optional.empty(), ofN("59"), false, true), Optional.empty()))
                .isEqualTo("under 59");
        assertThat(numbers.interval(
                        new Interval<>(ofN("59000000"), Optional.empty(), false, false), Optional.of("USD")))
                .isEqualTo("$59 million or more");
    }

    @Test
    void keepsEveryDigitOfAWeight() {
        assertThat(numbers.weight(n("-0.80"))).isEqualTo("−0.80");
    }

    @Test
    void aShareIsAPercentage() {
        assertThat(numbers.share(n("0.25"))).isEqualTo("25 %");
    }

    private static Quantity range(String low, String high, String unit) {
        return new Quantity(n(low), n(high), Hedge.EXACT, Optional.of(unit), List.of());
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    private static Optional<BigDecimal> ofN(String number) {
        return Optional.of(n(number));
    }
}
