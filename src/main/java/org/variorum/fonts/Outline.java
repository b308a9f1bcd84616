package org.variorum.fonts;

/**
 * The outline of a glyph as straight edges, in units of the font, with y upwards. What the edges run around is inside. Immutable.
 */
public final class Outline {

    /** Four numbers an edge: from where to where. */
    private final float[] edges;

    Outline(float[] edges) {
        this.edges = edges;
    }

    /** How many edges it has. */
    public int edges() {
        return edges.length / 4;
    }

    /** Where an edge begins, from the left. */
    public float fromX(int edge) {
        return edges[4 * edge];
    }

    /** Where it begins, from below. */
    public float fromY(int edge) {
        return edges[4 * edge + 1];
    }

    /** Where it ends, from the left. */
    public float toX(int edge) {
        return edges[4 * edge + 2];
    }

    /** Where it ends, from below. */
    public float toY(int edge) {
        return edges[4 * edge + 3];
    }
}
