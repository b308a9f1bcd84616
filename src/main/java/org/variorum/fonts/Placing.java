package org.variorum.fonts;

/**
 * Where the points of a part go.
 *
 * @param xx how much of x goes to x
 * @param xy how much of x goes to y
 * @param yx how much of y goes to x
 * @param yy how much of y goes to y
 * @param dx how much is added to x
 * @param dy how much is added to y
 */
record Placing(float xx, float xy, float yx, float yy, float dx, float dy) {

    static final Placing AS_IT_IS = new Placing(1, 0, 0, 1, 0, 0);

    float x(float x, float y) {
        return xx * x + yx * y + dx;
    }

    float y(float x, float y) {
        return xy * x + yy * y + dy;
    }

    Placing of(Placing inner) {
        return new Placing(
                xx * inner.xx + yx * inner.xy,
                xy * inner.xx + yy * inner.xy,
                xx * inner.yx + yx * inner.yy,
                xy * inner.yx + yy * inner.yy,
                x(inner.dx, inner.dy),
                y(inner.dx, inner.dy));
    }
}
