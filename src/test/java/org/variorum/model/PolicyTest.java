package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hedges mean the intervals of the design, exactly. */
class PolicyTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "EXACT, 70, 70, 70, false, false",
                "ABOUT, 90, 81, 99, false, false",
                "APPROXIMATELY, 100, 95, 105, false, false",
                "NEARLY, 20, 18, 20, false, true",
                "ALMOST, 20, 18, 20, false, true",
                "MORE_THAN, 80, 80, -, true, false",
                "OVER, 80, 80, -, true, false",
                "AT_LEAST, 59, 59, -, false, false",
                "UP_TO, 38, 0, 38, false, false",
                "AT_MOST, 500, 0, 500, false, false",
                "UNDER, 15, 0, 15, false, true",
                "FEWER_THAN, 15, 0, 15, false, true",
                "DOZENS, 0, 24, 99, false, false",
                "ABOUT, -10, -11, -9, false, false",
                "UP_TO, -5, -, -5, false, false",
            })
    void givesEachHedgeItsInterval(
            Hedge hedge, BigDecimal number, BigDecimal low, BigDecimal high, boolean lowOpen, boolean highOpen) {
        Interval<BigDecimal> interval =
                Policy.DEFAULT.interval(new Value.Quantity(number, number, hedge, Optional.empty(), List.of()));

        assertThat(interval.sameAs(
                        new Interval<>(Optional.ofNullable(low), Optional.ofNullable(high), lowOpen, highOpen)))
                .as("%s", interval)
                .isTrue();
    }
}
