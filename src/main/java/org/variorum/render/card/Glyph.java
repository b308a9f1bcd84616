package org.variorum.render.card;

/**
 * A letter in pixels: how much of each is covered, in {@link #LEVELS} steps. Immutable.
 */
final class Glyph {

    /** How much a pixel can be covered: 0 is not at all. */
    static final int LEVELS = 3;

    /** How far right of the pen its pixels begin. */
    final int left;

    /** How far below the line they begin: less than 0 for what stands on the line. */
    final int top;

    /** How many pixels it is wide. */
    final int width;

    /** How many pixels it is high. */
    final int height;

    private final byte[] levels;

    Glyph(int left, int top, int width, int height, byte[] levels) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        this.levels = levels;
    }

    /** How much a pixel is covered. */
    int level(int x, int y) {
        return levels[y * width + x];
    }
}
