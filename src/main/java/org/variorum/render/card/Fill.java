package org.variorum.render.card;

import org.variorum.fonts.Outline;

/**
 * Fills an outline: each row of pixels is cut into lines, each line into stretches that lie inside, whatever the direction in which
 * the outline runs around them. Whole numbers and plain arithmetic, and none of the JDK's drawing, whose pixels are those of its version.
 */
final class Fill {

    /** How many lines a row of pixels is cut into. */
    private static final int LINES = 8;

    private final float[] fromX;
    private final float[] fromY;
    private final float[] toX;
    private final float[] toY;
    private final float spread;
    private final float[] crossings;
    private final int[] directions;
    private final Stretches stretches;

    private Fill(Outline outline, float scale, float spread) {
        int edges = outline.edges();
        this.fromX = new float[edges];
        this.fromY = new float[edges];
        this.toX = new float[edges];
        this.toY = new float[edges];
        this.spread = spread;
        this.crossings = new float[edges];
        this.directions = new int[edges];
        this.stretches = new Stretches(3 * edges);
        for (int i = 0; i < edges; i++) {
            fromX[i] = outline.fromX(i) * scale;
            fromY[i] = -outline.fromY(i) * scale;
            toX[i] = outline.toX(i) * scale;
            toY[i] = -outline.toY(i) * scale;
        }
    }

    /**
     * An outline in pixels.
     *
     * @param outline the outline
     * @param scale how many pixels one of its units is
     * @param spread by how many pixels it is made fatter on each side
     */
    static Glyph of(Outline outline, float scale, float spread) {
        return new Fill(outline, scale, spread).glyph();
    }

    private Glyph glyph() {
        if (fromX.length == 0) {
            return new Glyph(0, 0, 0, 0, new byte[0]);
        }
        float minX = Float.MAX_VALUE;
        float maxX = -Float.MAX_VALUE;
        float minY = Float.MAX_VALUE;
        float maxY = -Float.MAX_VALUE;
        for (int i = 0; i < fromX.length; i++) {
            minX = Math.min(minX, Math.min(fromX[i], toX[i]));
            maxX = Math.max(maxX, Math.max(fromX[i], toX[i]));
            minY = Math.min(minY, Math.min(fromY[i], toY[i]));
            maxY = Math.max(maxY, Math.max(fromY[i], toY[i]));
        }
        int left = floor(minX - spread);
        int top = floor(minY - spread);
        int width = floor(maxX + spread) + 1 - left;
        int height = floor(maxY + spread) + 1 - top;
        byte[] levels = new byte[width * height];
        for (int row = 0; row < height; row++) {
            float[] covered = row(left, top + row, width);
            for (int x = 0; x < width; x++) {
                levels[row * width + x] = (byte) (int) (covered[x] * Glyph.LEVELS / LINES + .5f);
            }
        }
        return new Glyph(left, top, width, height, levels);
    }

    /** How many lines of a row cover each pixel. */
    private float[] row(int left, int y, int width) {
        float[] covered = new float[width + 1];
        for (int i = 0; i < LINES; i++) {
            float line = y + (i + .5f) / LINES;
            stretches.clear();
            inside(line);
            if (spread > 0) {
                inside(line - spread / 2);
                inside(line + spread / 2);
            }
            stretches.cover(covered, left);
        }
        return covered;
    }

    /** Adds what lies inside on a line. */
    private void inside(float y) {
        int count = cross(y);
        int around = 0;
        float from = 0;
        for (int i = 0; i < count; i++) {
            if (around == 0) {
                from = crossings[i];
            }
            around += directions[i];
            if (around == 0) {
                stretches.add(from - spread, crossings[i] + spread);
            }
        }
    }

    /** Where edges cross a line, from the left, and in which direction; they are few. */
    private int cross(float y) {
        int count = 0;
        for (int i = 0; i < fromX.length; i++) {
            if ((fromY[i] <= y) != (toY[i] <= y)) {
                float x = fromX[i] + (y - fromY[i]) * (toX[i] - fromX[i]) / (toY[i] - fromY[i]);
                int at = count++;
                for (; at > 0 && crossings[at - 1] > x; at--) {
                    crossings[at] = crossings[at - 1];
                    directions[at] = directions[at - 1];
                }
                crossings[at] = x;
                directions[at] = fromY[i] <= y ? 1 : -1;
            }
        }
        return count;
    }

    private static int floor(float number) {
        return (int) Math.floor(number);
    }

    /** Stretches of a line, from the left; where they overlap they count once. */
    private static final class Stretches {

        private final float[] begin;
        private final float[] end;
        private int count;

        Stretches(int most) {
            this.begin = new float[most];
            this.end = new float[most];
        }

        void clear() {
            count = 0;
        }

        void add(float from, float to) {
            int at = count++;
            for (; at > 0 && begin[at - 1] > from; at--) {
                begin[at] = begin[at - 1];
                end[at] = end[at - 1];
            }
            begin[at] = from;
            end[at] = to;
        }

        /** Adds to each pixel how much of it they cover. */
        void cover(float[] covered, int left) {
            float reached = Float.NEGATIVE_INFINITY;
            for (int i = 0; i < count; i++) {
                float from = Math.max(begin[i], reached);
                if (end[i] > from) {
                    cover(covered, from - left, end[i] - left);
                    reached = end[i];
                }
            }
        }

        private static void cover(float[] covered, float from, float to) {
            int first = floor(from);
            int last = floor(to);
            if (first == last) {
                covered[first] += to - from;
                return;
            }
            covered[first] += first + 1 - from;
            for (int x = first + 1; x < last; x++) {
                covered[x] += 1;
            }
            covered[last] += to - last;
        }
    }
}
