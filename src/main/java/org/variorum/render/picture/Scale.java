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
     * @param label where words for it stand, and what they are: below a point, or in the middle of what begins there
     */
    record Tick(BigDecimal share, Optional<Label> label) {}

    /**
     * Words below the axis.
     *
     * @param share where their middle is
     * @param words what they say
     */
    record Label(BigDecimal share, String words) {}

    /** Where a point lies: 0 and 1 are the ends of the axis, what is off the scale is below or above. */
    BigDecimal share(T point);

    /** Where something ends of which that point is the last. */
    default BigDecimal end(T point) {
        return share(point);
    }

    /** Whether what lies on it has an extent of its own, as days have, so that there is no end that could belong to it or not. */
    boolean isOfBlocks();

    /** The marks, at round points, from left to right. */
    List<Tick> ticks();

    /** What is counted, under the axis; may be empty. */
    String caption();
}
