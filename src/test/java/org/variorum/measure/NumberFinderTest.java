package org.variorum.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are found in running text as people write them, and what is none, or counts nothing, is told from them. */
class NumberFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "At least 9,999 people died | 9999",
                "12 of the 14 districts | 12, 14",
                "two dozen people, half a million, twenty-one shells | 24, 500000, 21",
                "10k people and 1.2 million more | 10000, 1200000",
                "$52.1 million and US$650m, €5bn | 52100000 $, 650000000 US$, 5000000000 €",
                "62 miles (100 km) at 12 percent | 62 miles, 100 km, 12 percent",
                "3 years and 24 hours | 3 years, 24 hours",
                "5 m^3, 6 km2 and 7 m³ | 5 m^3, 6 km2, 7 m³",
                "18–20 were hurt | 18, 20",
                "약 1만 5천 명이 숨졌다 | 15000",
                "5천만 명, 2천500만 명, 300발 | 50000000, 25000000, 300",
                "3억 2,000만 달러를 | 320000000 달러",
                "9,999명이 사망했다 | 9999",
            })
    void findsNumbers(String text, String numbers) {
        assertThat(NumberFinder.in(text).stream()
                        .filter(WrittenNumber::free)
                        .map(NumberFinderTest::shown)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(numbers);
    }

    private static String shown(WrittenNumber number) {
        return number.number().toPlainString() + number.unit().map(u -> " " + u).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in 2023 and the 1990s",
                "on 5 May, November 9 and Nov. 8",
                "at 10:30, 3 a.m. or 6.17 pm KST",
                "F-22, Hwasong-15, B2B and 5G",
                "the 2nd, No. 5, para. 12, page 3, #7",
                "one of them, a single one, no deaths, both",
                "2023년 11월 14일 제3차 회의",
            })
    void takesForNoAnswerWhatCountsNothing(String text) {
        assertThat(NumberFinder.in(text)).noneMatch(WrittenNumber::free);
    }

    @Test
    void knowsWhatNothingFollows() {
        assertThat(NumberFinder.in("of 7,248.5, not 6,248.5 in all").stream().map(WrittenNumber::last))
                .containsExactly(true, false);
    }

    @Test
    void keepsTheLastPlaceThatIsWritten() {
        assertThat(NumberFinder.in("1.20 million, 1만 5천 명").stream()
                        .map(WrittenNumber::number)
                        .map(BigDecimal::scale))
                .containsExactly(-4, -3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "1 000 ", "one hundred ", "1만 ", "9", "$", "a ", "twenty-"})
    void standsAnyLength(String piece) {
        assertThat(NumberFinder.in(piece.repeat(200_000))).hasSizeLessThan(2_000);
    }
}
