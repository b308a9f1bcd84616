package org.variorum.render.card;

/**
 * The pixels of a card: numbers of colours, two in a byte, as PNG has them, with a byte of 0 before each row. Used by one thread.
 */
final class Raster {

    /** How many pixels a card is wide: what networks ask for. */
    static final int WIDTH = 1200;

    /** How many it is high. */
    static final int HEIGHT = 630;

    /** How many bytes a row has. */
    static final int ROW = 1 + WIDTH / 2;

    private final byte[] bytes = new byte[ROW * HEIGHT];

    /** Its bytes, row by row. */
    byte[] bytes() {
        return bytes;
    }

    /** Paints a rectangle. */
    void paint(int left, int top, int width, int height, int colour) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                set(x, y, colour);
            }
        }
    }

    /** Prints a letter; where it lies over another, the darker pixel stays. */
    void print(Glyph glyph, int x, int y, Ink ink) {
        for (int row = 0; row < glyph.height; row++) {
            for (int column = 0; column < glyph.width; column++) {
                int level = glyph.level(column, row);
                if (level > 0) {
                    int px = x + glyph.left + column;
                    int py = y + glyph.top + row;
                    set(px, py, Math.max(colour(px, py), ink.colour(level)));
                }
            }
        }
    }

    private int colour(int x, int y) {
        return (bytes[y * ROW + 1 + (x >> 1)] >> shift(x)) & 15;
    }

    private void set(int x, int y, int colour) {
        int at = y * ROW + 1 + (x >> 1);
        bytes[at] = (byte) ((bytes[at] & ~(15 << shift(x))) | (colour << shift(x)));
    }

    private static int shift(int x) {
        return (x & 1) == 0 ? 4 : 0;
    }
}
