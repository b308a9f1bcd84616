package org.variorum.words.bundle.korean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Edtf;
import org.variorum.model.Interval;
import org.variorum.model.Value.DateValue;
import org.variorum.words.DateWords;

/** Dates in Korean run from the year to the day. */
class KoreanDatesTest {

    private final DateWords dates = new Korean().dates();

    @ParameterizedTest
    @CsvSource({
        "2023-11-15, 2023년 11월 15일",
        "2023-11, 2023년 11월",
        "2023, 2023년",
        "2009~, 2009년경",
        "2009?, 2009년 (불확실)",
        "199X, 1990년대",
        "201X, 2010년대",
        "201X~, 2010년대경",
        "200X, 2000년에서 2009년 사이",
        "19XX, 1900년에서 1999년 사이",
        "-0043-03-15, 기원전 44년 3월 15일",
        "XXXX, 날짜 미상",
        "2022-21, 2022년 봄",
        "2023-11-16T06:13+09:00, 2023년 11월 16일 06:13 UTC+09:00",
        "2023-11-08/2023-11-09, 2023년 11월 8일~9일",
        "2023-10-30/2023-11-02, 2023년 10월 30일~11월 2일",
        "2023-12-30/2024-01-02, 2023년 12월 30일~2024년 1월 2일",
        "2022-01/2022-11, 2022년 1월~11월",
        "2021/2023, 2021년~2023년",
        "2023-10-07/.., 2023년 10월 7일부터",
        "../2023-10-06, 2023년 10월 6일까지",
        "2023-10-07/, 2023년 10월 7일부터 알 수 없는 날까지"
    })
    void saysWhatIsKnown(String edtf, String words) {
        assertThat(dates.date(date(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2009~, 2009년경", "201X, 2010년대", "20XX, 2000년~2099년", "XXXX, 날짜 미상", "/1985, 1985년까지"})
    void aShortCitationIsNoSurerThanTheDate(String edtf, String words) {
        assertThat(dates.cited(date(edtf))).isEqualTo(words);
    }

    @Test
    void namesTheZone() {
        DateValue value = new DateValue(date("2023-11-15"), Optional.of(ZoneId.of("Asia/Seoul")));
        assertThat(dates.date(value)).isEqualTo("2023년 11월 15일 (Asia/Seoul)");
    }

    @Test
    void aStretchInUniversalTimeRunsToTheNextMinute() {
        Interval<LocalDateTime> day = date("2023-11-16").span();
        assertThat(dates.universal(day)).isEqualTo("UTC 2023년 11월 16일 00:00~2023년 11월 17일 00:00");
    }

    private static Edtf date(String text) {
        return Edtf.parse(text).orElseThrow();
    }
}
