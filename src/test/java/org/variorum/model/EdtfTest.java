package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.Edtf.Precision;

/** Dates of EDTF levels 0 and 1 cover the days that they mean; anything else is refused. */
class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2023-11-15, 2023-11-15T00:00, 2023-11-15, DAY",
        "2023-11, 2023-11-01T00:00, 2023-11-30, MONTH",
        "2024-02, 2024-02-01T00:00, 2024-02-29, MONTH",
        "2023, 2023-01-01T00:00, 2023-12-31, YEAR",
        "199X, 1990-01-01T00:00, 1999-12-31, DECADE",
        "19XX, 1900-01-01T00:00, 1999-12-31, CENTURY",
        "2023-XX, 2023-01-01T00:00, 2023-12-31, YEAR",
        "2023-11-XX, 2023-11-01T00:00, 2023-11-30, MONTH",
        "2023-XX-XX, 2023-01-01T00:00, 2023-12-31, YEAR",
        "-0043-03-15, -0043-03-15T00:00, -0043-03-15, DAY",
        "-004X, -0049-01-01T00:00, -0040-12-31, DECADE",
        "Y17000, +17000-01-01T00:00, +17000-12-31, YEAR",
        "Y-17000, -17000-01-01T00:00, -17000-12-31, YEAR",
        "2022-21, 2022-03-01T00:00, 2022-05-31, SEASON",
        "2022-24, 2022-12-01T00:00, 2023-02-28, SEASON",
        "2023-11-12/2023-11-14, 2023-11-12T00:00, 2023-11-14, DAY",
        "2022/2023-06, 2022-01-01T00:00, 2023-06-30, MONTH",
    })
    void coversTheDaysThatItMeans(String text, LocalDateTime from, String lastDay, Precision precision) {
        Edtf date = Edtf.parse(text).orElseThrow();

        assertThat(date.earliest()).isEqualTo(from);
        assertThat(date.latest().toLocalDate()).hasToString(lastDay);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"2009~, true, false", "2009?, false, true", "2009%, true, true", "2009, false, false"})
    void keepsItsQualifier(String text, boolean approximate, boolean uncertain) {
        Edtf date = Edtf.parse(text).orElseThrow();

        assertThat(date.approximate()).isEqualTo(approximate);
        assertThat(date.uncertain()).isEqualTo(uncertain);
    }

    @Test
    void readsATimeWithItsOffset() {
        Edtf time = Edtf.parse("2023-11-16T06:13+09:00").orElseThrow();

        assertThat(time.earliest()).isEqualTo("2023-11-16T06:13");
        assertThat(time.latest()).isEqualTo("2023-11-16T06:13:59.999999999");
        assertThat(time.offset()).contains(ZoneOffset.ofHours(9));
        assertThat(time.precision()).isEqualTo(Precision.TIME);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-15T23:20:30Z, Z",
        "2023-11-15T23:20:30-04, -04:00",
        "2023-11-15T23:20:30+04:30, +04:30",
        "2023-11-15T23:20:30+0430, +04:30"
    })
    void readsEveryFormOfAnOffset(String text, ZoneOffset offset) {
        assertThat(Edtf.parse(text).orElseThrow().offset()).contains(offset);
    }

    @Test
    void anIntervalIsByTheClockOfItsBeginning() {
        Edtf interval = Edtf.parse("2023-11-12T22:00Z/2023-11-13T09:00+09:00").orElseThrow();

        assertThat(interval.offset()).contains(ZoneOffset.UTC);
        assertThat(interval.latest()).isEqualTo("2023-11-13T00:00:59.999999999");
    }

    @Test
    void whatHasNoKnownDigitIsNoDate() {
        Edtf unknown = Edtf.parse("XXXX").orElseThrow();

        assertThat(unknown.precision()).isEqualTo(Precision.NONE);
        assertThat(unknown.span().low()).isEmpty();
        assertThat(unknown.begin()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2010-01-01T00:00, 2019-12-31T23:59:59.999999999, 201X",
        "2010-01-01T00:00, 2010-12-31T23:59:59.999999999, 2010",
        "2010-01-01T00:00, 2012-12-31T23:59:59.999999999, 2010/2012",
        "2010-02-01T00:00, 2010-02-28T23:59:59.999999999, 2010-02",
        "2010-02-03T00:00, 2010-02-28T23:59:59.999999999, 2010-02-03/2010-02-28",
        "2010-02-03T07:00, 2010-02-03T08:00:59.999999999, 2010-02-03T07:00/2010-02-03T08:00",
        "2010-02-03T07:00, 2010-02-03T08:00:05, 2010-02-03T07:00:00/2010-02-03T08:00:05",
        "-0049-01-01T00:00, -0040-12-31T23:59:59.999999999, -004X",
        "+17000-01-01T00:00, +17001-12-31T23:59:59.999999999, Y17000/Y17001"
    })
    void coversAStretchOfTimeAsPlainlyAsItCan(LocalDateTime from, LocalDateTime to, String text) {
        assertThat(Edtf.over(Interval.closed(from, to))).map(Edtf::text).contains(text);
    }

    @Test
    void aDayThatMayBeAnotherIsNotKnown() {
        assertThat(Edtf.parse("2023-11-15~").orElseThrow().day()).isEmpty();
        assertThat(Edtf.parse("2023-11-15?").orElseThrow().day()).isEmpty();
    }

    @Test
    void leavesOpenAndUnknownEndsInfinite() {
        assertThat(Edtf.parse("2023-11-12/..").orElseThrow().span().high()).isEmpty();
        assertThat(Edtf.parse("/2023").orElseThrow().span().low()).isEmpty();
    }

    @Test
    void knowsASingleDay() {
        assertThat(Edtf.parse("2023-11-15").orElseThrow().day())
                .hasValueSatisfying(d -> assertThat(d).hasToString("2023-11-15"));
        assertThat(Edtf.parse("2023-11-15/2023-11-16").orElseThrow().day()).isEmpty();
        assertThat(Edtf.parse("2023-11").orElseThrow().day()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "15 Nov 2023",
                "2023-13",
                "2023-02-30",
                "2023-11-31",
                "23-11-15",
                "2023-1-5",
                "2023-11-15T25:00",
                "2023-11-15T10:00+99:00",
                "2023/2022",
                "2023-1X",
                "2023-11-1X",
                "2023-XX-12",
                "201X-05",
                "2X23",
                "1XXX",
                "Y2023",
                "Y999999999",
                "../..",
                "/",
                "2023-25",
                "2023-21-05",
                "9999-99-99",
                "２０２３",
                "2023-11-15 extra"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(Edtf.parse(text)).isEmpty();
    }
}
