package org.variorum.words.bundle.korean;

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

/** Numbers in Korean have counters, no plural, and large sums in ten thousands. */
class KoreanNumbersTest {

    private final NumberWords numbers = new Korean().numbers();

    @ParameterizedTest
    @CsvSource({
        "1, 발, 1발",
        "2, 발, 2발",
        "41, 명, 41명",
        "2, missile, 2 missile",
        "2, hours, 2시간",
        "71, min, 71분",
        "3905, mi, '3,905마일'",
        "2.5, percentage points, 2.5%포인트",
        "550, km, 550km",
        "650000000, USD, '6억 5,000만 달러'",
        "52100000, USD, '5,210만 달러'",
        "1234567, USD, '1,234,567달러'",
        "1000000000000, KRW, 1조 원",
        "999, KRW, 999원",
        "0.5, USD, 0.5달러"
    })
    void countsWithoutAPlural(BigDecimal number, String unit, String words) {
        assertThat(numbers.amount(number, Optional.of(unit))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, 70발",
        "ABOUT, 약 70발",
        "AROUND, 70발 안팎",
        "SOME, 70발가량",
        "ROUGHLY, 대략 70발",
        "APPROXIMATELY, 어림잡아 70발",
        "NEARLY, 거의 70발",
        "ALMOST, 70발 가까이",
        "MORE_THAN, 70발 넘게",
        "OVER, 70발 초과",
        "AT_LEAST, 최소 70발",
        "UP_TO, 최대 70발",
        "AT_MOST, 많아야 70발",
        "UNDER, 70발 미만",
        "FEWER_THAN, 70발 미만",
        "DOZENS, 수십 발"
    })
    void putsHedgesWhereTheyBelong(Hedge hedge, String words) {
        assertThat(numbers.quantity(new Quantity(n("70"), n("70"), hedge, Optional.of("발"), List.of())))
                .isEqualTo(words);
    }

    @Test
    void saysWhichEndsBelongToAnInterval() {
        Optional<String> unit = Optional.of("발");
        assertThat(numbers.interval(Interval.closed(n("18"), n("20")), unit)).isEqualTo("18~20발");
        assertThat(numbers.interval(new Interval<>(Optional.of(n("18")), Optional.of(n("20")), false, true), unit))
                .isEqualTo("18발 이상 20발 미만");
        assertThat(numbers.interval(new Interval<>(Optional.of(n("59")), Optional.empty(), true, false), unit))
                .isEqualTo("59발 초과");
        assertThat(numbers.interval(Interval.closed(n("18000000"), n("20000000")), Optional.of("USD")))
                .isEqualTo("1,800만~2,000만 달러");
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }
}
