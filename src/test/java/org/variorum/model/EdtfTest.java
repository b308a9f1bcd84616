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
        "199X, 1990-01-01T00:00, 1999-12-31, DECADES",
        "19XX, 1900-01-01T00:00, 1999-12-31, DECADES",
        "2023-XX, 2023-01-01T00:00, 2023-12-31, YEAR",
        "2023-11-XX, 2023-11-01T00:00, 2023-11-30, MONTH",
        "2023-11-1X, 2023-11-10T00:00, 2023-11-19, MONTH",
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
