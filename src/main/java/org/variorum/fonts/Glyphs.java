package org.variorum.fonts;

/** The outlines of a font: the tables {@code loca} and {@code glyf}. Immutable. */
final class Glyphs {

    private static final int DEEPEST = 5;
    private static final int MOST_PARTS = 64;

    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEATED = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int ONE_SCALE = 8;
    private static final int MORE = 32;
    private static final int TWO_SCALES = 64;
    private static final int MATRIX = 128;

    private final Bytes places;
    private final Bytes glyphs;
    private final boolean isLong;

    Glyphs(Bytes loca, Bytes glyf, boolean isLong) {
        this.places = loca;
        this.glyphs = glyf;
        this.isLong = isLong;
    }

    /** The outline of a glyph; empty for a blank. */
    Outline outline(int glyph) {
        Pen pen = new Pen();
        new Drawing(pen).glyph(glyph, Placing.AS_IT_IS, 0);
        return pen.outline();
    }

    private long place(int glyph) {
        return isLong ? places.unsigned32(4 * glyph) : 2L * places.unsigned16(2 * glyph);
    }

    /** The drawing of one glyph with its parts. */
    private final class Drawing {

        private final Pen pen;
        private int parts;

        Drawing(Pen pen) {
            this.pen = pen;
        }

        void glyph(int glyph, Placing placing, int depth) {
            if (depth > DEEPEST || ++parts > MOST_PARTS) {
                throw new IndexOutOfBoundsException();
            }
            long from = place(glyph);
            long to = place(glyph + 1);
            if (from < to) {
                Bytes drawn = glyphs.from(from, to - from);
                int contours = drawn.signed16(0);
                if (contours < 0) {
                    composite(drawn, placing, depth);
                } else {
                    simple(drawn, contours, placing);
                }
            }
        }

        private void composite(Bytes drawn, Placing placing, int depth) {
            int at = 10;
            int flags;
            do {
                flags = drawn.unsigned16(at);
                int part = drawn.unsigned16(at + 2);
                boolean words = (flags & WORDS) != 0;
                boolean offsets = (flags & OFFSETS) != 0;
                float dx = !offsets ? 0 : words ? drawn.signed16(at + 4) : drawn.signed8(at + 4);
                float dy = !offsets ? 0 : words ? drawn.signed16(at + 6) : drawn.signed8(at + 5);
                at += words ? 8 : 6;
                Placing inner = new Placing(1, 0, 0, 1, dx, dy);
                if ((flags & ONE_SCALE) != 0) {
                    inner = new Placing(part(drawn, at), 0, 0, part(drawn, at), dx, dy);
                    at += 2;
                } else if ((flags & TWO_SCALES) != 0) {
                    inner = new Placing(part(drawn, at), 0, 0, part(drawn, at + 2), dx, dy);
                    at += 4;
                } else if ((flags & MATRIX) != 0) {
                    inner = new Placing(
                            part(drawn, at), part(drawn, at + 2), part(drawn, at + 4), part(drawn, at + 6), dx, dy);
                    at += 8;
                }
                glyph(part, placing.of(inner), depth + 1);
            } while ((flags & MORE) != 0);
        }

        private static float part(Bytes drawn, int at) {
            return drawn.signed16(at) / 16384f;
        }

        private void simple(Bytes drawn, int contours, Placing placing) {
            if (contours == 0) {
                return;
            }
            int points = drawn.unsigned16(10 + 2 * (contours - 1)) + 1;
            int at = 10 + 2 * contours;
            at += 2 + drawn.unsigned16(at);
            int[] flags = new int[points];
            for (int i = 0; i < points; ) {
                int flag = drawn.unsigned8(at++);
                int times = (flag & REPEATED) == 0 ? 1 : 1 + drawn.unsigned8(at++);
                for (int k = 0; k < times && i < points; k++) {
                    flags[i++] = flag;
                }
            }
            int[] xs = new int[points];
            at = coordinates(drawn, at, flags, SHORT_X, SAME_X, xs);
            int[] ys = new int[points];
            coordinates(drawn, at, flags, SHORT_Y, SAME_Y, ys);
            int first = 0;
            for (int i = 0; i < contours; i++) {
                int last = drawn.unsigned16(10 + 2 * i);
                new Contour(flags, xs, ys, first, last, placing).draw(pen);
                first = last + 1;
            }
        }

        private static int coordinates(Bytes drawn, int start, int[] flags, int isShort, int isSame, int[] into) {
            int at = start;
            int value = 0;
            for (int i = 0; i < flags.length; i++) {
                boolean same = (flags[i] & isSame) != 0;
                if ((flags[i] & isShort) != 0) {
                    int step = drawn.unsigned8(at++);
                    value += same ? step : -step;
                } else if (!same) {
                    value += drawn.signed16(at);
                    at += 2;
                }
                into[i] = value;
            }
            return at;
        }
    }
}
