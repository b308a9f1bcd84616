package org.variorum.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.Interval;
import org.variorum.render.view.PictureView;
import org.variorum.render.view.ShapeView;
import org.variorum.words.NumberWords;
import org.variorum.words.bundle.Languages;

/** A bar's ends lie where the numbers say. */
class NumberLineTest {

    private static final NumberWords NUMBERS = Languages.ENGLISH.numbers();
    private static final BigDecimal ONE_PLACE = new BigDecimal("0.01");

    /** 0 lies at 3 % of the width, 100 at 97 %. */
    @Test
    void endsLieWhereTheNumbersSay() {
        PictureView picture = draw(bar("a", closed("0", "100")), bar("b", closed("63", "77")), bar("c", point("25")));
        List<ShapeView> bars = Drawn.groups(picture, "bar-claim");
        assertStretch(bars.get(0), "3", "97");
        assertStretch(bars.get(1), "62.22", "75.38");
        assertStretch(bars.get(2), "26.5", "26.5");
        assertThat(picture.width()).isEqualTo("100%");
    }

    @Test
    void ticksStandAtRoundNumbersUnderTheirPlaces() {
        PictureView picture = draw(bar("a", closed("7", "93")));
        assertThat(Drawn.all(picture, "tick")).extracting(ShapeView::text).containsExactly("0", "50", "100");
        assertThat(Drawn.all(picture, "tick"))
                .extracting(t -> t.attributes().get("x"))
                .containsExactly("3%", "50%", "97%");
    }

    @Test
    void anEndThatDoesNotBelongIsARingAndNoEndAnArrow() {
        PictureView picture = draw(
                bar("over 50", new Interval<BigDecimal>(Optional.of(n("50")), Optional.empty(), true, false)),
                bar("under 60", new Interval<BigDecimal>(Optional.of(n("0")), Optional.of(n("60")), false, true)));
        List<ShapeView> bars = Drawn.groups(picture, "bar-claim");
        assertThat(Drawn.has(bars.get(0), "ring")).isTrue();
        assertThat(Drawn.has(bars.get(0), "arrow")).isTrue();
        assertThat(Drawn.has(bars.get(0), "dot")).isFalse();
        assertThat(Drawn.has(bars.get(1), "ring")).isTrue();
        assertThat(Drawn.has(bars.get(1), "dot")).isTrue();
        assertThat(picture.table().rows().get(0))
                .containsExactly("over 50", "over 50", "50 km, itself not included", "no end");
    }

    @Test
    void aBarWithoutEndRunsToTheEdgeEvenFromTheLargestNumber() {
        PictureView picture = draw(
                bar("40 to 60", closed("40", "60")),
                bar("60 or more", new Interval<BigDecimal>(Optional.of(n("60")), Optional.empty(), false, false)));
        ShapeView stretch = Drawn.within(Drawn.groups(picture, "bar-claim").get(1), "stretch");
        assertThat(Drawn.number(stretch, "x2")).isEqualByComparingTo("97");
        assertThat(Drawn.number(stretch, "x1")).isLessThan(n("90"));
    }

    @Test
    void farApartNumbersAreDrawnLogarithmicallyAndThatIsSaid() {
        PictureView picture = draw(bar("1", point("1")), bar("1000", point("1000")), bar("1e6", point("1000000")));
        List<ShapeView> bars = Drawn.groups(picture, "bar-claim");
        assertStretch(bars.get(0), "3", "3");
        assertStretch(bars.get(1), "50", "50");
        assertStretch(bars.get(2), "97", "97");
        assertThat(picture.notes()).anyMatch(note -> note.contains("logarithmic"));
        assertThat(Drawn.all(picture, "tick")).extracting(ShapeView::text).contains("1", "1 million");
    }

    @Test
    void numbersBelowZeroAreNeverLogarithmic() {
        PictureView picture = draw(bar("a", point("-5")), bar("b", point("1000000")));
        assertThat(picture.notes()).noneMatch(note -> note.contains("logarithmic"));
    }

    @Test
    void onePointHasRoomOnBothSides() {
        PictureView picture = draw(bar("a", point("650000000")));
        assertStretch(Drawn.groups(picture, "bar-claim").get(0), "50", "50");
        assertThat(Drawn.all(picture, "unit")).extracting(ShapeView::text).containsExactly("million km");
        assertThat(Drawn.all(picture, "tick")).extracting(ShapeView::text).contains("550", "650", "750");
    }

    @Test
    void aSingleAnswerIsABandBehindAllBars() {
        PictureView picture = draw(
                bar("a", closed("0", "100")), new Bar<>(Bar.Kind.ANSWER, "Answer", "Answer", "50", closed("25", "75")));
        ShapeView band = Drawn.all(picture, "band").get(0);
        assertThat(Drawn.number(band, "x")).isEqualByComparingTo("26.5");
        assertThat(Drawn.number(band, "width")).isEqualByComparingTo("47");
    }

    @Test
    void aThousandBarsAreCutAndThatIsSaid() {
        List<Bar<BigDecimal>> bars = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            bars.add(bar("bar " + i, point(String.valueOf(i))));
        }
        bars.add(new Bar<>(Bar.Kind.ANSWER, "Answer", "Answer", "50", point("12")));
        PictureView picture =
                NumberLine.of(bars, "km", List.of(), Drawn.CUTOFFS, NUMBERS).orElseThrow();
        assertThat(Drawn.groups(picture, "bar-claim")).hasSize(Drawn.CUTOFFS.bars());
        assertThat(Drawn.groups(picture, "bar-answer")).hasSize(1);
        assertThat(picture.notes()).anyMatch(note -> note.contains("970 more are left out"));
        assertThat(picture.table().rows()).hasSize(Drawn.CUTOFFS.bars() + 1);
    }

    @Test
    void longLabelsAreCutBetweenCharactersAndStandInFullInTheTable() {
        String label = "\uD83D\uDE80".repeat(300);
        PictureView picture = draw(bar(label, point("1")));
        String drawn = Drawn.all(picture, "label").get(0).text();
        assertThat(drawn.codePointCount(0, drawn.length())).isEqualTo(52);
        assertThat(drawn).endsWith("\uD83D\uDE80…");
        assertThat(picture.table().rows().get(0).get(0)).isEqualTo(label);
    }

    @Test
    void withoutAnyEndThereIsNoPicture() {
        Interval<BigDecimal> all = new Interval<BigDecimal>(Optional.empty(), Optional.empty(), false, false);
        assertThat(NumberLine.of(List.of(bar("any", all)), "", List.of(), Drawn.CUTOFFS, NUMBERS))
                .isEmpty();
        assertThat(NumberLine.of(Collections.emptyList(), "", List.of(), Drawn.CUTOFFS, NUMBERS))
                .isEmpty();
    }

    private static void assertStretch(ShapeView bar, String from, String to) {
        ShapeView stretch = Drawn.within(bar, "stretch");
        assertThat(Drawn.number(stretch, "x1")).isCloseTo(n(from), org.assertj.core.api.Assertions.within(ONE_PLACE));
        assertThat(Drawn.number(stretch, "x2")).isCloseTo(n(to), org.assertj.core.api.Assertions.within(ONE_PLACE));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static PictureView draw(Bar<BigDecimal>... bars) {
        return NumberLine.of(List.of(bars), "km", List.of(), Drawn.CUTOFFS, NUMBERS)
                .orElseThrow();
    }

    private static Bar<BigDecimal> bar(String label, Interval<BigDecimal> span) {
        return new Bar<>(Bar.Kind.CLAIM, label, label, label, span);
    }

    private static Interval<BigDecimal> closed(String low, String high) {
        return Interval.closed(n(low), n(high));
    }

    private static Interval<BigDecimal> point(String at) {
        return Interval.point(n(at));
    }

    private static BigDecimal n(String number) {
        return new BigDecimal(number);
    }
}
