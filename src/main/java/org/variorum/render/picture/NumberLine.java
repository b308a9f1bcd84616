package org.variorum.render.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Cutoffs;
import org.variorum.render.view.PictureView;
import org.variorum.words.NumberWords;

/** Quantities on one line: what each position covers with its hedge, what all share, and what was found. */
public final class NumberLine {

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private NumberLine() {}

    /**
     * The picture.
     *
     * @param bars the bars, all in one unit, from top to bottom
     * @param unit the unit; empty where nothing but a number is counted
     * @param notes what else a reader must know of the bars
     * @param cutoffs how many positions are drawn; the others are left out, and that is said
     * @param numbers how numbers are put
     * @return the picture; empty where no bar has an end
     */
    public static Optional<PictureView> of(
            List<Bar<BigDecimal>> bars,
            String unit,
            List<String> notes,
            Cutoffs.Pictures cutoffs,
            NumberWords numbers) {
        List<BigDecimal> ends = LineDrawing.ends(LineDrawing.shown(bars, cutoffs));
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        NumberScale scale = NumberScale.over(reach(bars, ends), unit, numbers);
        List<String> said = new ArrayList<>();
        said.add("A dot is an end that belongs to the range, a ring one that does not, an arrow no end at all.");
        if (scale.isLogarithmic()) {
            said.add("The scale is logarithmic: equal steps multiply, and there is no zero on it.");
        }
        said.addAll(notes);
        LineDrawing.Frame frame = new LineDrawing.Frame(
                "number-line",
                "The numbers on one line",
                "Each bar is what a position covers, with its hedge"
                        + (unit.isEmpty() ? "" : ", in " + numbers.unit(unit))
                        + "; below them what all share and what was found. The table says the same.",
                List.of("From", "To"));
        return Optional.of(LineDrawing.draw(
                frame,
                scale,
                bars,
                said,
                cutoffs,
                n -> numbers.amount(n, Optional.of(unit).filter(u -> !u.isEmpty()))));
    }

    /** The ends, and room for bars that begin at the last of them or end at the first. */
    private static List<BigDecimal> reach(List<Bar<BigDecimal>> bars, List<BigDecimal> ends) {
        BigDecimal least = Collections.min(ends);
        BigDecimal most = Collections.max(ends);
        BigDecimal room = most.subtract(least).divide(FOUR, MathContext.DECIMAL64);
        List<BigDecimal> reach = new ArrayList<>(ends);
        if (bars.stream().anyMatch(b -> b.span().high().isEmpty())) {
            reach.add(most.add(room));
        }
        if (bars.stream().anyMatch(b -> b.span().low().isEmpty())) {
            reach.add(least.subtract(room));
        }
        return reach;
    }
}
