package org.variorum.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.variorum.model.Interval;
import org.variorum.render.view.LineView;
import org.variorum.render.view.ShapeView;
import org.variorum.words.Language;
import org.variorum.words.bundle.Languages;

/** A bar's ends lie where the numbers say. */
class NumberLineTest {

    private static final Language ENGLISH = Languages.ENGLISH;
    private static final BigDecimal ONE_PLACE = new BigDecimal("0.01");

    /** 0 lies at 3 % of the width, 100 at 97 %. */
    @Test
    void endsLieWhereTheNumbersSay() {
        LineView picture = draw(bar("a", closed("0", "100")), bar("b", closed("63", "77")), bar("c", point("25")));
        List<LineView.Bar> bars = Drawn.bars(picture);
        assertStretch(bars.get(0), "3", "97");
        assertStretch(bars.get(1), "62.22", "75.38");
        assertDot(bars.get(2), "26.5");
    }

    @Test
    void ticksStandAtRoundNumbersUnderTheirPlaces() {
        LineView picture = draw(bar("a", closed("7", "93")));
        assertThat(Drawn.labels(picture)).extracting(ShapeView::text).containsExactly("0", "50", "100");
        assertThat(Drawn.labels(picture))
                .extracting(t -> t.attributes().get("x"))
                .containsExactly("3%", "50%", "97%");
    }

    @Test
    void nobodyCountsHalfAMissile() {
        LineView picture = draw(bar("a", point("1")), bar("b", point("2")));
        assertThat(Drawn.labels(picture)).extracting(ShapeView::text).containsExactly("1", "2");
    }

    @Test
    void anEndThatDoesNotBelongIsARingAndNoEndAnArrow() {
        LineView picture = draw(
                bar("over 50", new Interval<BigDecimal>(Optional.of(n("50")), Optional.empty(), true, false)),
                bar("under 60", new Interval<BigDecimal>(Optional.of(n("0")), Optional.of(n("60")), false, true)));
        List<LineView.Bar> bars = Drawn.bars(picture);
        assertThat(Drawn.has(bars.get(0), "ring")).isTrue();
        assertThat(Drawn.has(bars.get(0), "arrow")).isTrue();
        assertThat(Drawn.has(bars.get(0), "dot")).isFalse();
        assertThat(Drawn.has(bars.get(1), "ring")).isTrue();
        assertThat(Drawn.has(bars.get(1), "dot")).isTrue();
    }

    @Test
    void aBarWithoutEndRunsToTheEdgeEvenFromTheLargestNumber() {
        LineView picture = draw(
                bar("40 to 60", closed("40", "60")),
                bar("60 or more", new Interval<BigDecimal>(Optional.of(n("60")), Optional.empty(), false, false)));
        ShapeView stretch = Drawn.within(Drawn.bars(picture).get(1), "stretch");
        assertThat(Drawn.number(stretch, "x2")).isEqualByComparingTo("97");
        assertThat(Drawn.number(stretch, "x1")).isLessThan(n("90"));
    }

    @Test
    void whatRunsOffTheLeftOfCountsDoesNotReachBelowNone() {
        LineView picture = draw(
                bar("5 to 100", closed("5", "100")),
                bar("under 60", new Interval<BigDecimal>(Optional.empty(), Optional.of(n("60")), false, true)));
        assertThat(Drawn.labels(picture).get(0).text()).isEqualTo("0");
    }

    @Test
    void oneNumberFarOffTheOthersIsOffTheScaleAndSaid() {
        LineView picture = draw(
                bar("a", point("6200")),
                bar("b", point("6248.5")),
                bar("c", point("6258.5")),
                bar("d", new Interval<BigDecimal>(Optional.of(n("6")), Optional.empty(), true, false)));
        LineView.Bar off = Drawn.bars(picture).get(3);
        assertThat(off.whose()).containsExactly("off the scale: 6 km");
        assertThat(Drawn.has(off, "far")).isTrue();
        assertStretch(off, "3", "97");
        assertThat(Drawn.number(Drawn.within(Drawn.bars(picture).get(1), "dot"), "cx")
                        .subtract(Drawn.number(Drawn.within(Drawn.bars(picture).get(0), "dot"), "cx")))
                .isGreaterThan(BigDecimal.TEN);
        assertThat(picture.figure().notes())
                .anyMatch(note -> note.contains("hollow arrow"))
                .noneMatch(note -> note.contains("logarithmic"));
    }

    @Test
    void aPointOffTheScaleIsAnArrowAtTheEdgeTowardsIt() {
        LineView picture = draw(bar("a", point("70")), bar("b", point("71")), bar("c", point("7000")));
        LineView.Bar off = Drawn.bars(picture).get(2);
        assertThat(off.whose()).containsExactly("off the scale: 7,000 km");
        ShapeView arrow = Drawn.tree(off.strip())
                .filter(s -> s.tag().equals("svg") && s.attributes().containsKey("x"))
                .findFirst()
                .orElseThrow();
        assertThat(arrow.attributes()).containsEntry("x", "97%");
        assertThat(Drawn.within(off, "far").attributes().get("d")).startsWith("M8,0");
    }

    @Test
    void theAnswerIsNeverOffTheScaleAndTwoNumbersNeverAre() {
        LineView picture = draw(bar("a", point("70")), bar("b", point("71")), answer("7000", point("7000")));
        assertThat(Drawn.bars(picture)).allMatch(b -> b.whose().isEmpty());
        assertThat(Drawn.bars(draw(bar("a", point("7")), bar("b", point("700")))))
                .allMatch(b -> b.whose().isEmpty());
    }

    @Test
    void numbersOfManySizesAreDrawnLogarithmicallyAndThatIsSaid() {
        LineView picture = draw(
                bar("1", point("1")),
                bar("1000", point("1000")),
                bar("1e6", point("1000000")),
                bar("2e6", point("2000000")),
                bar("2", point("2")),
                bar("900", point("900")),
                bar("10000000", point("10000000")));
        assertDot(Drawn.bars(picture).get(0), "3");
        assertThat(picture.figure().notes()).anyMatch(note -> note.contains("logarithmic"));
        assertThat(Drawn.labels(picture)).extracting(ShapeView::text).contains("1", "100", "1 million");
    }

    @Test
    void numbersBelowZeroAreNeverLogarithmic() {
        LineView picture = draw(bar("a", point("-5")), bar("b", point("1000000")));
        assertThat(picture.figure().notes()).noneMatch(note -> note.contains("logarithmic"));
    }

    @Test
    void onePointHasRoomOnBothSides() {
        LineView picture = draw(bar("a", point("650000000")));
        assertDot(Drawn.bars(picture).get(0), "50");
        assertThat(picture.groups().get(0).unit()).isEqualTo("km");
        assertThat(Drawn.labels(picture)).extracting(ShapeView::text).contains("550 million", "750 million");
    }

    @Test
    void aSingleAnswerIsABandBehindTheBarsOfItsLine() {
        LineView picture = draw(
                bar("a", closed("0", "100")),
                answer("50", closed("25", "75")),
                new Bar<>(
                        Bar.Kind.CLAIM,
                        Optional.of("East"),
                        Optional.of(2),
                        "",
                        "other",
                        List.of(),
                        closed("0", "100")));
        ShapeView band = Drawn.within(Drawn.bars(picture).get(0), "band");
        assertThat(Drawn.number(band, "x")).isEqualByComparingTo("26.5");
        assertThat(Drawn.number(band, "width")).isEqualByComparingTo("47");
        assertThat(Drawn.has(Drawn.bars(picture).get(2), "band")).isFalse();
    }

    @Test
    void whatIsOfDifferentThingsLiesOnDifferentLinesTheAnsweredFirst() {
        LineView picture = draw(
                of("North", "150 km", point("150")),
                of("East", "200 km", point("200")),
                new Bar<>(
                        Bar.Kind.ANSWER,
                        Optional.of("East"),
                        Optional.empty(),
                        "Answer",
                        "200 km",
                        List.of(),
                        point("200")));
        assertThat(picture.groups()).extracting(g -> g.head().orElse("")).containsExactly("East", "North");
        assertThat(picture.groups().get(1).bars())
                .extracting(LineView.Bar::value)
                .containsExactly("150 km");
        assertThat(picture.figure().notes()).anyMatch(n -> n.contains("a line for each"));
    }

    @Test
    void aThousandBarsAreCutAndThatIsSaid() {
        List<Bar<BigDecimal>> bars = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            bars.add(bar("bar " + i, point(String.valueOf(i))));
        }
        bars.add(answer("50", point("12")));
        LineView picture = NumberLine.of(bars, "km", List.of(), Drawn.CUTOFFS, ENGLISH, Drawn.FILE)
                .orElseThrow();
        assertThat(Drawn.bars(picture, "claim")).hasSize(Drawn.CUTOFFS.bars());
        assertThat(Drawn.bars(picture, "answer")).hasSize(1);
        assertThat(picture.figure().notes()).anyMatch(note -> note.contains("970 more are left out"));
    }

    @Test
    void wordsBelowTheAxisNeverTouch() {
        for (String most : List.of("9", "99", "12345", "987654321", "123456789012", "0.00001")) {
            LineView picture = draw(bar("a", closed("0", most)));
            List<ShapeView> labels = Drawn.labels(picture);
            double before = Double.NEGATIVE_INFINITY;
            for (ShapeView label : labels) {
                double width = Lettering.width(label.text(), LineDrawing.LETTERS);
                double at = Drawn.number(label, "x").doubleValue() * 2.8;
                String anchor = label.attributes().getOrDefault("text-anchor", "start");
                double from = anchor.equals("start") ? at : anchor.equals("end") ? at - width : at - width / 2;
                assertThat(from).as(most + ": " + label.text()).isGreaterThan(before);
                before = from + width;
            }
        }
    }

    @Test
    void withoutAnyEndThereIsNoPicture() {
        Interval<BigDecimal> all = new Interval<BigDecimal>(Optional.empty(), Optional.empty(), false, false);
        assertThat(NumberLine.of(List.of(bar("any", all)), "", List.of(), Drawn.CUTOFFS, ENGLISH, Drawn.FILE))
                .isEmpty();
        assertThat(NumberLine.of(Collections.emptyList(), "", List.of(), Drawn.CUTOFFS, ENGLISH, Drawn.FILE))
                .isEmpty();
    }

    private static void assertStretch(LineView.Bar bar, String from, String to) {
        ShapeView stretch = Drawn.within(bar, "stretch");
        assertThat(Drawn.number(stretch, "x1")).isCloseTo(n(from), Assertions.within(ONE_PLACE));
        assertThat(Drawn.number(stretch, "x2")).isCloseTo(n(to), Assertions.within(ONE_PLACE));
    }

    private static void assertDot(LineView.Bar bar, String at) {
        assertThat(Drawn.has(bar, "stretch")).isFalse();
        assertThat(Drawn.number(Drawn.within(bar, "dot"), "cx")).isCloseTo(n(at), Assertions.within(ONE_PLACE));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static LineView draw(Bar<BigDecimal>... bars) {
        return NumberLine.of(List.of(bars), "km", List.of(), Drawn.CUTOFFS, ENGLISH, Drawn.FILE)
                .orElseThrow();
    }

    private static Bar<BigDecimal> bar(String value, Interval<BigDecimal> span) {
        return new Bar<>(Bar.Kind.CLAIM, Optional.empty(), Optional.of(1), "", value, List.of(), span);
    }

    private static Bar<BigDecimal> of(String thing, String value, Interval<BigDecimal> span) {
        return new Bar<>(Bar.Kind.CLAIM, Optional.of(thing), Optional.of(1), "", value, List.of(), span);
    }

    private static Bar<BigDecimal> answer(String value, Interval<BigDecimal> span) {
        return new Bar<>(Bar.Kind.ANSWER, Optional.empty(), Optional.empty(), "Answer", value, List.of(), span);
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
