package org.variorum.fonts;

/** A closed line through points on it and beside it: between two beside it lies one on it. Immutable. */
final class Contour {

    private static final int ON_CURVE = 1;

    private final int[] flags;
    private final int[] xs;
    private final int[] ys;
    private final int first;
    private final int last;
    private final Placing placing;

    /**
     * Some of the points of a glyph.
     *
     * @param flags of each point of the glyph, whether it lies on the line
     * @param xs where each lies, from the left
     * @param ys where each lies, from below
     * @param first the first of the line
     * @param last the last of the line
     * @param placing where they go
     */
    Contour(int[] flags, int[] xs, int[] ys, int first, int last, Placing placing) {
        this.flags = flags;
        this.xs = xs;
        this.ys = ys;
        this.first = first;
        this.last = last;
        this.placing = placing;
    }

    void draw(Pen pen) {
        if (last < first) {
            return;
        }
        boolean begins = isOn(first);
        float startX = begins ? x(first) : isOn(last) ? x(last) : (x(first) + x(last)) / 2;
        float startY = begins ? y(first) : isOn(last) ? y(last) : (y(first) + y(last)) / 2;
        pen.move(startX, startY);
        int i = begins ? first + 1 : first;
        while (i <= last) {
            if (isOn(i)) {
                pen.line(x(i), y(i));
            } else if (i == last) {
                pen.curve(x(i), y(i), startX, startY);
            } else if (isOn(i + 1)) {
                pen.curve(x(i), y(i), x(i + 1), y(i + 1));
                i++;
            } else {
                pen.curve(x(i), y(i), (x(i) + x(i + 1)) / 2, (y(i) + y(i + 1)) / 2);
            }
            i++;
        }
        pen.line(startX, startY);
    }

    private boolean isOn(int point) {
        return (flags[point] & ON_CURVE) != 0;
    }

    private float x(int point) {
        return placing.x(xs[point], ys[point]);
    }

    private float y(int point) {
        return placing.y(xs[point], ys[point]);
    }
}
