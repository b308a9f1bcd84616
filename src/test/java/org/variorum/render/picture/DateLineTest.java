package org.variorum.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.Edtf;
import org.variorum.model.Interval;
import org.variorum.render.view.LineView;
import org.variorum.render.view.ShapeView;
import org.variorum.words.bundle.Languages;

/** A bar is as long as its date is imprecise, and a day is as long as a day. */
class DateLineTest {

    @Test
    void aYearIsAsLongAsItsMonthsTogether() {
        LineView picture = draw("2023", "2023-07");
        assertThat(width(picture, 0).doubleValue() * 31 / 365)
                .isCloseTo(width(picture, 1).doubleValue(), Assertions.within(0.02));
    }

    @Test
    void aDayFillsItsDayAndTheNextBeginsWhereItEnds() {
        LineView picture = draw("2023-03-12", "2023-03-13", "2023-03-14");
        for (int day = 0; day < 3; day++) {
            assertThat(Drawn.number(stretch(picture, day), "x").doubleValue())
                    .isCloseTo(3 + 94.0 / 3 * day, Assertions.within(0.01));
            assertThat(width(picture, day).doubleValue()).isCloseTo(94.0 / 3, Assertions.within(0.01));
        }
        assertThat(Drawn.bars(picture)).noneMatch(b -> Drawn.has(b, "dot") || Drawn.has(b, "ring"));
        assertThat(Drawn.labels(picture))
                .extracting(ShapeView::text, l -> l.attributes().get("x"))
                .containsExactly(
                        Assertions.tuple("12 Mar", "18.67%"),
                        Assertions.tuple("13 Mar", "50%"),
                        Assertions.tuple("14 Mar", "81.33%"));
        assertThat(picture.groups().get(0).unit()).isEqualTo("2023");
    }

    @Test
    void aDayAmongYearsCanBeSeen() {
        assertThat(width(draw("1990", "2023-03-12"), 1)).isGreaterThanOrEqualTo(BigDecimal.ONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-16T06:00, 2023-03-16T20:00, '06:00,12:00,18:00,17 Mar'",
        "2023-03-12, 2023-03-14, '12 Mar,13 Mar,14 Mar'",
        "2023-03-01, 2023-03-30, '27 Feb,6 Mar,13 Mar,20 Mar,27 Mar,3 Apr'",
        "2023-11, 2024-01, 'Nov 2023,Dec 2023,Jan 2024'",
        "2019, 2023, '2019,2020,2021,2022,2023'",
        "1907, 2023, '1900,1950,2000,2050'"
    })
    void ticksStandAtRoundDates(String first, String last, String ticks) {
        List<String> labels =
                TimeScale.over(List.of(date(first).earliest(), date(last).latest()), Languages.ENGLISH.dates())
                        .ticks()
                        .stream()
                        .flatMap(t -> t.label().stream())
                        .map(Scale.Label::words)
                        .toList();
        assertThat(String.join(",", labels)).isEqualTo(ticks);
    }

    @Test
    void whatLiesBeforeAnEventRunsOffToTheLeftAndEndsWhereItBegins() {
        Interval<LocalDateTime> event = date("2023-09-13").span();
        Interval<LocalDateTime> before = new Interval<LocalDateTime>(Optional.empty(), event.low(), false, true);
        LineView picture = draw(List.of(
                new Bar<>(Bar.Kind.EVENT, Optional.empty(), Optional.empty(), "Event", "day", List.of(), event),
                bar("before", before)));
        ShapeView day = Drawn.within(Drawn.bars(picture, "event").get(0), "stretch");
        ShapeView claim = stretch(picture, 0);
        assertThat(Drawn.number(claim, "x")).isEqualByComparingTo("3");
        assertThat(Drawn.number(claim, "x").add(Drawn.number(claim, "width")))
                .isCloseTo(Drawn.number(day, "x"), Assertions.within(new BigDecimal("0.01")));
        assertThat(Drawn.has(Drawn.bars(picture, "claim").get(0), "arrow")).isTrue();
        assertThat(picture.figure().notes()).anyMatch(n -> n.contains("arrow"));
    }

    @Test
    void aDayAloneHasOneOnEachSide() {
        assertThat(Drawn.labels(draw("2023-03-16")))
                .extracting(ShapeView::text)
                .containsExactly("15 Mar", "16 Mar", "17 Mar");
    }

    private static ShapeView stretch(LineView picture, int index) {
        return Drawn.within(Drawn.bars(picture, "claim").get(index), "stretch");
    }

    private static BigDecimal width(LineView picture, int index) {
        return Drawn.number(stretch(picture, index), "width");
    }

    private static LineView draw(String... dates) {
        return draw(Arrays.stream(dates).map(d -> bar(d, date(d).span())).toList());
    }

    private static LineView draw(List<Bar<LocalDateTime>> bars) {
        return DateLine.of(bars, List.of(), Drawn.CUTOFFS, Languages.ENGLISH, Drawn.FILE)
                .orElseThrow();
    }

    private static Bar<LocalDateTime> bar(String value, Interval<LocalDateTime> span) {
        return new Bar<>(Bar.Kind.CLAIM, Optional.empty(), Optional.of(1), "", value, List.of(), span);
    }

    private static Edtf date(String text) {
        return Edtf.parse(text).orElseThrow();
    }
}
