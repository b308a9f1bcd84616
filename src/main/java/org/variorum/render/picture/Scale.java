package org.variorum.render.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How points of a line become places in a picture.
 *
 * @param <T> the points
 */
interface Scale<T> {

    /**
     * A mark on the axis.
     *
     * @param share where it stands
     * @param label what is written under it
     */
    record Tick(BigDecimal share, String label) {}

    /** Where a point lies between the ends of the axis, 0 to 1; empty where the axis does not reach it. */
    Optional<BigDecimal> share(T point);

    /** The marks, at round points, from left to right. */
    List<Tick> ticks();

    /** What is counted, under the axis; may be empty. */
    String caption();
}
