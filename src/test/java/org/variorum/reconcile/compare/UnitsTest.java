package org.variorum.reconcile.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
import org.variorum.diagnostic.Location;
import org.variorum.measure.Units;
import org.variorum.model.Because;
import org.variorum.model.Edtf;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Operands;
import org.variorum.model.Policy;
import org.variorum.model.Question;
import org.variorum.model.QuestionId;
import org.variorum.model.Rate;
import org.variorum.model.Relation;
import org.variorum.model.Scope;
import org.variorum.model.Value.Quantity;
import org.variorum.model.ValueType;

/** Units convert exactly; what does not convert is never compared. */
class UnitsTest {

    private static final QuantityComparator COMPARATOR = new QuantityComparator(Policy.DEFAULT, in(Optional.empty()));

    /** The definitions: the yard and pound agreement of 1959, the SI, NIST Handbook 44, the British gallon of 1985. */
    @ParameterizedTest
    @CsvSource({
        "620, mile, 997.79328, km",
        "1, mile, 1609.344, m",
        "1, nautical mile, 1852, metres",
        "1, ft, 30.48, cm",
        "1, yard, 0.9144, m",
        "1, inch, 25.4, millimetres",
        "1, sq mi, 2.589988110336, km²",
        "1, square foot, 0.09290304, m2",
        "1, hectare, 10000, sq. m",
        "1, acre, 4046.8564224, square metres",
        "406.4, mm, 16, inches",
        "16, \", 40.64, cm",
        "6, ′, 1.8288, m",
        "5, m^3, 5, m³",
        "5, m3, 5, cubic metres",
        "1, cubic foot, 0.028316846592, m3",
        "1, km³, 1000000000, m^3",
        "2.5, km^2, 250, hectares",
        "1, m², 10000, sq cm",
        "1000, ml, 1, L",
        "1000, microns, 1, mm",
        "3, µm, 3, μm",
        "1, stone, 14, pounds",
        "14, lbs, 6.35029318, kg",
        "1000, mg, 1, gram",
        "1000, mcg, 1, mg",
        "1500, ms, 1.5, seconds",
        "2, TWh, 2000, GWh",
        "1, MWh, 1000, kilowatt hours",
        "2, bn EUR, 2000, million euros",
        "5, lakh people, 500, thousand people",
        "1, $, 1, US dollars",
        "3, ¥, 3, yen",
        "1, gallon, 3.785411784, litres",
        "1, imperial gallon, 4.54609, l",
        "1, barrel, 158.987294928, litres",
        "1000, litres, 1, cubic metre",
        "1, lb, 453.59237, g",
        "16, ounces, 1, pound",
        "1, short ton, 907.18474, kg",
        "1, long ton, 1016.0469088, kg",
        "1, tonne, 1000, kilograms",
        "3.6, km/h, 1, m/s",
        "1, mph, 1.609344, kph",
        "1, knot, 1.852, kilometres per hour",
        "0, °C, 273.15, K",
        "-40, °F, -40, degrees Celsius",
        "32, Fahrenheit, 0, celsius",
        "2, weeks, 14, days",
        "36, hours, 1.5, days",
        "50, %, 0.5, share",
        "5, per mille, 0.5, percent",
        "1, megaton, 1000, kilotons of TNT",
        "1, ton of TNT, 4184000000, J",
        "1, kWh, 3600000, joules",
        "1.5, GW, 1500, megawatts",
        "2, TB, 2000000, MB",
        "1.3, million USD, 1300000, US dollars",
        "2, thousand barrels, 2000, barrels",
        "2, thousand MW, 2, GW",
        "3, missiles, 3, missile",
        "7, people, 7, persons",
        "2, ferries, 2, ferry",
        "2, launches, 2, launch",
        "2, percentage points, 2, pp",
    })
    void convertsExactly(BigDecimal left, String unit, BigDecimal right, String other) {
        assertThat(compare(left, unit, right, other)).isEqualTo(Relation.SAME);
        assertThat(compare(left, unit, right.add(new BigDecimal("1E-20")), other))
                .isEqualTo(Relation.CONTRADICTS);
    }

    @ParameterizedTest
    @CsvSource({
        "km, kg",
        "missile, rocket",
        "percent, percentage point",
        "USD, KRW",
        "ton, tonne",
        "kt, knot",
        "Mb, MB",
        "mW, MW",
        "month, day",
        "year, day",
        "byte, share",
        "barrel, barrel of gunpowder",
        "M, m",
        "T, t",
        "ML, ml",
        "pound, GBP",
        "won, KRW",
        "$, A$",
    })
    void doesNotCompareWhatDoesNotConvert(String unit, String other) {
        Typed typed = COMPARATOR.compare(exact(BigDecimal.ONE, unit), exact(BigDecimal.ONE, other));
        assertThat(typed.relation()).isEqualTo(Relation.INCOMPARABLE);
        assertThat(typed.because()).containsExactly(Because.UNIT);
        assertThat(((Operands.Quantities) typed.operands()).convertible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"missile", "USD", "km"})
    void calledTheSameNeedsNoConversion(String unit) {
        assertThat(COMPARATOR.units(List.of(exact(BigDecimal.ONE, unit), exact(BigDecimal.TEN, unit))))
                .contains(List.of(Units.SAME, Units.SAME));
    }

    @Test
    void keepsTheHedgeOfATemperatureInItsOwnDegrees() {
        Quantity about = new Quantity(num("20"), num("20"), Hedge.ABOUT, Optional.of("°C"), List.of());
        assertThat(COMPARATOR.compare(exact(num("71.6"), "°F"), about).relation())
                .isEqualTo(Relation.NARROWS);
        assertThat(COMPARATOR.compare(exact(num("71.7"), "°F"), about).relation())
                .isEqualTo(Relation.CONTRADICTS);
    }

    @ParameterizedTest
    @CsvSource({"406, mm, 16, inches", "62, miles, 100, km", "1.2, million people, 1234567, people"})
    void agreesByRounding(BigDecimal number, String unit, BigDecimal other, String otherUnit) {
        Question rough = Question.plain(new QuestionId("q"), "q?", ValueType.QUANTITY, Location.ofFile("q.md"));
        Typed typed =
                new QuantityComparator(Policy.DEFAULT, rough).compare(exact(number, unit), exact(other, otherUnit));
        assertThat(typed.relation()).isIn(Relation.SAME, Relation.NARROWS, Relation.BROADENS);
        assertThat(typed.because()).contains(Because.ROUNDING, Because.UNIT);
    }

    @Test
    void changesCurrenciesAtTheRateOfTheDay() {
        Quantity won = exact(num("65000000000"), "KRW").at(rate("1300", "KRW", "USD"));
        Typed typed = new QuantityComparator(Policy.DEFAULT, in(Optional.of("USD")))
                .compare(exact(num("50"), "million USD"), won);
        assertThat(typed.relation()).isEqualTo(Relation.SAME);
        assertThat(typed.because()).containsExactly(Because.UNIT);
        assertThat(((Operands.Quantities) typed.operands()).conversion())
                .contains(new Operands.Conversion(
                        new Operands.Extent(point("65000000000"), Optional.of("KRW")),
                        new Operands.Extent(point("5E+1"), Optional.of("million USD")),
                        Optional.of(rate("1300", "KRW", "USD"))));
    }

    @Test
    void changesThreeCurrenciesThroughOne() {
        Quantity won = exact(num("1300"), "KRW").at(rate("1300", "KRW", "USD"));
        Quantity yen = exact(num("149.7"), "JPY").at(rate("149.7", "JPY", "USD"));
        assertThat(COMPARATOR.compare(won, yen).relation()).isEqualTo(Relation.SAME);
        assertThat(COMPARATOR
                        .compare(won, exact(num("149.8"), "JPY").at(rate("149.7", "JPY", "USD")))
                        .relation())
                .isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void doesNotChangeAtARateOfOtherCurrencies() {
        Quantity won = exact(num("1300"), "KRW").at(rate("1300", "KRW", "USD"));
        assertThat(COMPARATOR.compare(won, exact(BigDecimal.ONE, "EUR")).relation())
                .isEqualTo(Relation.INCOMPARABLE);
    }

    /** A question that asks for a number, and means it to the last digit. */
    private static Question in(Optional<String> unit) {
        Question plain = Question.plain(new QuestionId("q"), "q?", ValueType.QUANTITY, Location.ofFile("q.md"));
        return new Question(
                plain.id(),
                plain.asked(),
                new Question.AnswerForm(ValueType.QUANTITY, unit, true),
                plain.course(),
                new Question.Terms(Scope.NONE, Map.of(), /* exact= */ true, List.of()),
                List.of(),
                List.of(),
                List.of(),
                plain.location());
    }

    @Test
    void whatIsNearlyANumberHasNotShrunkToIt() {
        Quantity nearly = new Quantity(BigDecimal.TEN, BigDecimal.TEN, Hedge.NEARLY, Optional.empty(), List.of());
        Quantity exact = new Quantity(BigDecimal.TEN, BigDecimal.TEN, Hedge.EXACT, Optional.empty(), List.of());
        assertThat(COMPARATOR.canHaveMoved(nearly, exact, Question.Monotone.UP)).isTrue();
        assertThat(COMPARATOR.canHaveMoved(nearly, exact, Question.Monotone.DOWN))
                .isFalse();
    }

    @Property
    void orderDoesNotMatter(@ForAll("quantities") Quantity a, @ForAll("quantities") Quantity b) {
        Typed forth = COMPARATOR.compare(a, b);
        Typed back = COMPARATOR.compare(b, a);
        assertThat(back.relation()).isEqualTo(forth.relation().inverse());
        assertThat(back.because()).isEqualTo(forth.because());
        if (forth.relation() == Relation.CONTRADICTS) {
            assertThat(COMPARATOR.canHaveMoved(a, b, Question.Monotone.UP))
                    .isNotEqualTo(COMPARATOR.canHaveMoved(a, b, Question.Monotone.DOWN))
                    .isEqualTo(COMPARATOR.canHaveMoved(b, a, Question.Monotone.DOWN));
        }
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        Arbitrary<String> unit =
                Arbitraries.of("km", "mile", "kilometres", "ft", "kg", "missile", "missiles", "USD", "KRW");
        Arbitrary<Hedge> hedge = Arbitraries.of(Hedge.class);
        Arbitrary<BigDecimal> number =
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, num("2000")).ofScale(1);
        Arbitrary<Boolean> rated = Arbitraries.of(true, false);
        return Combinators.combine(number, hedge, unit, rated).as((n, h, u, r) -> {
            Quantity quantity = new Quantity(n, n, h, Optional.of(u), List.of());
            return r ? quantity.at(rate("1300", "KRW", "USD")) : quantity;
        });
    }

    private static Relation compare(BigDecimal left, String unit, BigDecimal right, String other) {
        return COMPARATOR.compare(exact(left, unit), exact(right, other)).relation();
    }

    private static Interval<BigDecimal> point(String number) {
        return Interval.point(num(number));
    }

    private static Quantity exact(BigDecimal number, String unit) {
        return new Quantity(number, number, Hedge.EXACT, Optional.of(unit), List.of());
    }

    private static Rate rate(String amount, String counted, String base) {
        return new Rate(num(amount), counted, base, Edtf.parse("2023-11-15"));
    }

    private static BigDecimal num(String text) {
        return new BigDecimal(text);
    }
}
