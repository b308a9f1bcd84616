package org.variorum.words.bundle.english;

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

/** Dates are printed as exactly as they are known, and no more. */
class EnglishDatesTest {

    private final DateWords dates = new English().dates();

    @ParameterizedTest
    @CsvSource({
        "2023-11-15, 15 November 2023",
        "2023-11, November 2023",
        "2023, 2023",
        "2009~, about 2009",
        "2009?, 2009 (uncertain)",
        "2009%, about 2009 (uncertain)",
        "199X, the 1990s",
        "201X, the 2010s",
        "201X~, about the 2010s",
        "201X?, the 2010s (uncertain)",
        "201X%, about the 2010s (uncertain)",
        "200X, some time from 2000 to 2009",
        "19XX, some time from 1900 to 1999",
        "-0043-03-15, 15 March 44 BC",
        "0079-10, October AD 79",
        "Y17000, 17000",
        "XXXX, date unknown",
        "2023-XX, 2023",
        "2022-21, spring 2022",
        "2022-24, winter 2022",
        "2023-11-16T06:13+09:00, '16 November 2023, 06:13 UTC+09:00'",
        "2023-11-16T06:13Z, '16 November 2023, 06:13 UTC'"
    })
    void saysWhatIsKnown(String edtf, String words) {
        assertThat(dates.date(date(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-08/2023-11-09, 8 to 9 November 2023",
        "2023-10-30/2023-11-02, 30 October to 2 November 2023",
        "2023-12-30/2024-01-02, 30 December 2023 to 2 January 2024",
        "2022-01/2022-11, January to November 2022",
        "2022-11/2023-01, November 2022 to January 2023",
        "2021/2023, 2021 to 2023",
        "2023-11-08~/2023-11-09, about 8 November 2023 to 9 November 2023",
        "2023-11/2023-11-09, November 2023 to 9 November 2023",
        "2023-10-07/.., from 7 October 2023 on",
        "../2023-10-06, until 6 October 2023",
        "2023-10-07/, from 7 October 2023 to an unknown day",
        "/2023-10-07, from an unknown day to 7 October 2023"
    })
    void saysOnceWhatBothEndsShare(String edtf, String words) {
        assertThat(dates.date(date(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-15, 2023",
        "2009~, c. 2009",
        "2009?, 2009?",
        "2009%, c. 2009?",
        "201X, 2010s",
        "201X~, c. 2010s",
        "200X, 2000–2009",
        "20XX, 2000–2099",
        "2015/2017, 2015–2017",
        "2022-24, 2022–2023",
        "XXXX, undated",
        "/1985, by 1985",
        "../1985-04-12, by 1985",
        "1985/.., from 1985",
        "-0043, 44 BC"
    })
    void aShortCitationIsNoSurerThanTheDate(String edtf, String words) {
        assertThat(dates.cited(date(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "201X, year not known",
        "20XX, year not known",
        "2023, month and day not known",
        "2023-XX, month and day not known",
        "2023-11-XX, day not known",
        "2023-21, day not known"
    })
    void saysHowExactlyADateIsKnown(String edtf, String words) {
        assertThat(dates.exactness(date(edtf))).contains(words);
    }

    @Test
    void namesTheZone() {
        DateValue value = new DateValue(date("2023-11-15"), Optional.of(ZoneId.of("Asia/Seoul")));
        assertThat(dates.date(value)).isEqualTo("15 November 2023 (Asia/Seoul)");
    }

    @Test
    void aMissingDateIsUnknown() {
        assertThat(dates.date(Optional.<Edtf>empty())).isEqualTo("date unknown");
    }

    @Test
    void aStretchInUniversalTimeRunsToTheNextMinute() {
        Interval<LocalDateTime> day = date("2023-11-16").span();
        assertThat(dates.universal(day)).isEqualTo("16 November 2023, 00:00 to 17 November 2023, 00:00 UTC");
        assertThat(dates.universal(new Interval<LocalDateTime>(day.low(), Optional.empty(), false, false)))
                .isEqualTo("from 16 November 2023, 00:00 UTC on");
        assertThat(dates.universal(new Interval<LocalDateTime>(Optional.empty(), day.high(), false, false)))
                .isEqualTo("until 17 November 2023, 00:00 UTC");
    }

    @Test
    void theEndsOfADayAreTheDay() {
        Interval<LocalDateTime> day = date("2023-11-16").span();
        assertThat(dates.moment(day.low().orElseThrow())).isEqualTo("16 November 2023");
        assertThat(dates.moment(day.high().orElseThrow())).isEqualTo("16 November 2023");
        assertThat(dates.moment(LocalDateTime.of(2023, 11, 16, 6, 13))).isEqualTo("16 November 2023, 06:13");
    }

    private static Edtf date(String text) {
        return Edtf.parse(text).orElseThrow();
    }
}
