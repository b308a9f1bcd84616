package org.variorum.render.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.variorum.render.view.ShapeView;

/**
 * What speaks for a position to the right of a line, what speaks against it to the left: the strips of all positions have one
 * scale, so that they can be compared.
 */
public final class Balance {

    private final BigDecimal against;
    private final BigDecimal all;

    /**
     * The scale of a tally.
     *
     * @param support the most that speaks for a position
     * @param against the most that speaks against one
     */
    public Balance(BigDecimal support, BigDecimal against) {
        this.against = against;
        this.all = support.add(against);
    }

    /** The strip of a position for which and against which so much speaks; neither is below zero or more than the most. */
    public ShapeView strip(BigDecimal support, BigDecimal opposition) {
        BigDecimal middle = share(against);
        List<ShapeView> shapes = new ArrayList<>();
        if (support.signum() > 0) {
            shapes.add(Shapes.rect("for", Shapes.percent(middle), 4, Shapes.percent(share(support)), 8));
        }
        if (opposition.signum() > 0) {
            BigDecimal width = share(opposition);
            shapes.add(Shapes.rect("against", Shapes.percent(middle.subtract(width)), 4, Shapes.percent(width), 8));
        }
        shapes.add(Shapes.line("", Shapes.percent(middle), 0, Shapes.percent(middle), LineDrawing.STRIP));
        return Shapes.strip("strip", shapes);
    }

    private BigDecimal share(BigDecimal weight) {
        return all.signum() == 0 ? BigDecimal.ZERO : weight.divide(all, MathContext.DECIMAL64);
    }
}
