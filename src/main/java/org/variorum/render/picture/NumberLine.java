package org.variorum.render.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.variorum.model.Cutoffs;
import org.variorum.render.view.LineView;
import org.variorum.words.Language;

/** Quantities on one line: what each position covers with its hedge, what all share, and what was found. */
public final class NumberLine {

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    /** A number lies off the scale where it is so many times as large as the next, or as small a part of it. */
    private static final BigDecimal FAR = BigDecimal.TEN;

    private NumberLine() {}

    /**
     * The picture.
     *
     * @param bars the bars, all in one unit, from top to bottom
     * @param unit the unit; empty where nothing but a number is counted
     * @param notes what else a reader must know of the bars
     * @param cutoffs how many positions are drawn; the others are left out, and that is said
     * @param language how it is put
     * @param file where the picture is a file of its own
     * @return the picture; empty where no bar has an end
     */
    public static Optional<LineView> of(
            List<Bar<BigDecimal>> bars,
            String unit,
            List<String> notes,
            Cutoffs.Pictures cutoffs,
            Language language,
            String file) {
        List<Bar<BigDecimal>> shown = LineDrawing.shown(bars, cutoffs);
        List<BigDecimal> ends = LineDrawing.ends(shown);
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> near = near(shown);
        NumberScale scale = NumberScale.over(reach(shown, near), unit, language.numbers());
        List<String> said = new ArrayList<>();
        said.add(language.pictures().ends(near.size() < ends.size()));
        if (scale.isLogarithmic()) {
            said.add(language.pictures().logarithmic());
        }
        said.addAll(notes);
        LineDrawing.Frame frame =
                new LineDrawing.Frame("number-line", language.pictures().numbers(), said, language.pictures(), file);
        return Optional.of(LineDrawing.draw(
                frame,
                scale,
                bars,
                cutoffs,
                n -> language.numbers().amount(n, Optional.of(unit).filter(u -> !u.isEmpty()))));
    }

    /** The ends of all bars but for those of one position that would press all others together. */
    private static List<BigDecimal> near(List<Bar<BigDecimal>> bars) {
        List<BigDecimal> all = LineDrawing.ends(bars);
        return bars.stream()
                .filter(bar -> bar.kind() == Bar.Kind.CLAIM)
                .map(bar -> without(bar, bars))
                .filter(rest -> rest.size() < all.size())
                .min((a, b) -> spread(a).compareTo(spread(b)))
                .orElse(all);
    }

    /** All ends without those of a bar that lie far off the others, if then there is more to be seen of these. */
    private static List<BigDecimal> without(Bar<BigDecimal> bar, List<Bar<BigDecimal>> bars) {
        List<BigDecimal> all = LineDrawing.ends(bars);
        List<BigDecimal> others =
                LineDrawing.ends(bars.stream().filter(b -> !b.equals(bar)).toList());
        if (others.isEmpty()
                || Collections.min(others).signum() <= 0
                || spread(others).signum() == 0) {
            return all;
        }
        BigDecimal least = Collections.min(others);
        BigDecimal most = Collections.max(others);
        Predicate<BigDecimal> far = n -> n.multiply(FAR).compareTo(least) <= 0 || n.compareTo(most.multiply(FAR)) >= 0;
        List<BigDecimal> kept = new ArrayList<>(others);
        LineDrawing.ends(List.of(bar)).stream().filter(far.negate()).forEach(kept::add);
        return spread(kept).multiply(FOUR).compareTo(spread(all)) < 0 ? kept : all;
    }

    private static BigDecimal spread(List<BigDecimal> ends) {
        return Collections.max(ends).subtract(Collections.min(ends));
    }

    /** The ends, and room for bars that begin at the last of them or end at the first. */
    private static List<BigDecimal> reach(List<Bar<BigDecimal>> bars, List<BigDecimal> ends) {
        BigDecimal least = Collections.min(ends);
        BigDecimal most = Collections.max(ends);
        boolean whole = ends.stream().allMatch(NumberScale::isWhole);
        BigDecimal quarter = most.subtract(least).divide(FOUR, MathContext.DECIMAL64);
        BigDecimal room = whole ? quarter.setScale(0, RoundingMode.CEILING) : quarter;
        List<BigDecimal> reach = new ArrayList<>(ends);
        if (bars.stream().anyMatch(b -> b.span().high().isEmpty())) {
            reach.add(most.add(room));
        }
        if (bars.stream().anyMatch(b -> b.span().low().isEmpty())) {
            BigDecimal begin = least.subtract(room);
            reach.add(least.signum() < 0 ? begin : begin.max(BigDecimal.ZERO));
        }
        return reach;
    }
}
