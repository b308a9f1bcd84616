package org.variorum.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Edtf;
import org.variorum.model.Interval;
import org.variorum.render.view.PictureView;
import org.variorum.render.view.ShapeView;
import org.variorum.words.bundle.Languages;

/** A bar is as long as its date is imprecise. */
class DateLineTest {

    @Test
    void aYearIsAsLongAsItsMonthsTogether() {
        PictureView picture = draw("2023", "2023-07");
        ShapeView year = stretch(picture, 0);
        ShapeView july = stretch(picture, 1);
        assertThat(Drawn.number(year, "x2").subtract(Drawn.number(year, "x1")).doubleValue() * 31 / 365)
                .isCloseTo(
                        Drawn.number(july, "x2")
                                .subtract(Drawn.number(july, "x1"))
                                .doubleValue(),
                        org.assertj.core.api.Assertions.within(0.02));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-16, 2023-03-16, '16 Mar,06:00,12:00,18:00,17 Mar'",
        "2023-03-12, 2023-03-14, '12 Mar,13 Mar,14 Mar,15 Mar'",
        "2023-03-01, 2023-03-30, '27 Feb,6 Mar,13 Mar,20 Mar,27 Mar,3 Apr'",
        "2023-11, 2024-01, 'Nov 2023,Dec 2023,Jan 2024,Feb 2024'",
        "2019, 2023, '2019,2020,2021,2022,2023,2024'",
        "1907, 2023, '1900,1950,2000,2050'"
    })
    void ticksStandAtRoundDates(String first, String last, String ticks) {
        List<String> labels = TimeScale.over(
                        List.of(date(first).earliest(), date(last).latest()))
                .ticks()
                .stream()
                .map(Scale.Tick::label)
                .toList();
        assertThat(String.join(",", labels)).isEqualTo(ticks);
    }

    @Test
    void whatLiesBeforeAnEventRunsOffToTheLeftAndEndsWhereItBegins() {
        Interval<LocalDateTime> event = date("2023-09-13").span();
        Interval<LocalDateTime> before = new Interval<LocalDateTime>(Optional.empty(), event.low(), false, true);
        PictureView picture = DateLine.of(
                        List.of(
                                new Bar<>(Bar.Kind.EVENT, "Event", "Event", "day", event),
                                new Bar<>(Bar.Kind.CLAIM, "before", "before", "before", before)),
                        List.of(),
                        Drawn.CUTOFFS,
                        Languages.ENGLISH.dates())
                .orElseThrow();
        ShapeView day = Drawn.within(Drawn.groups(picture, "bar-event").get(0), "stretch");
        ShapeView claim = stretch(picture, 0);
        assertThat(Drawn.number(claim, "x1")).isEqualByComparingTo("3");
        assertThat(Drawn.number(claim, "x2")).isEqualByComparingTo(Drawn.number(day, "x1"));
        assertThat(Drawn.has(Drawn.groups(picture, "bar-claim").get(0), "arrow"))
                .isTrue();
        assertThat(picture.table().rows().get(1))
                .containsExactly("before", "before", "no end", "13 September 2023, itself not included");
    }

    private static ShapeView stretch(PictureView picture, int index) {
        return Drawn.within(Drawn.groups(picture, "bar-claim").get(index), "stretch");
    }

    private static PictureView draw(String... dates) {
        return DateLine.of(
                        java.util.Arrays.stream(dates)
                                .map(d -> new Bar<>(Bar.Kind.CLAIM, d, d, d, date(d).span()))
                                .toList(),
                        List.of(),
                        Drawn.CUTOFFS,
                        Languages.ENGLISH.dates())
                .orElseThrow();
    }

    private static Edtf date(String text) {
        return Edtf.parse(text).orElseThrow();
    }
}
