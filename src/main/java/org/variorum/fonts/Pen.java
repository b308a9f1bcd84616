package org.variorum.fonts;

import java.util.Arrays;

/** Draws the outline of a glyph, edge by edge; curves as so many straight ones. Used by one thread. */
public final class Pen {

    /** On a curve of a letter of 70 pixels the sagitta is a small part of a pixel. */
    private static final int EDGES_A_CURVE = 8;

    /** No letter of a real font has so many. */
    private static final int MOST = 1 << 17;

    private float[] edges = new float[256];
    private int size;
    private float x;
    private float y;

    /** Begins a contour. */
    public void move(float toX, float toY) {
        x = toX;
        y = toY;
    }

    /** Draws a straight edge. */
    public void line(float toX, float toY) {
        if (size + 4 > MOST) {
            throw new IndexOutOfBoundsException();
        }
        if (size + 4 > edges.length) {
            edges = Arrays.copyOf(edges, 2 * edges.length);
        }
        edges[size++] = x;
        edges[size++] = y;
        edges[size++] = toX;
        edges[size++] = toY;
        move(toX, toY);
    }

    /** Draws a curve of the second degree. */
    public void curve(float offX, float offY, float toX, float toY) {
        float fromX = x;
        float fromY = y;
        for (int i = 1; i < EDGES_A_CURVE; i++) {
            float t = (float) i / EDGES_A_CURVE;
            float s = 1 - t;
            line(s * s * fromX + 2 * s * t * offX + t * t * toX, s * s * fromY + 2 * s * t * offY + t * t * toY);
        }
        line(toX, toY);
    }

    /** What was drawn. */
    public Outline outline() {
        return new Outline(Arrays.copyOf(edges, size));
    }
}
