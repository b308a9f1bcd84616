package org.variorum.render.card;

import org.variorum.fonts.Font;
import org.variorum.fonts.Outline;
import org.variorum.fonts.Pen;

/** The signs of the tones, as the style sheet has them: those that no common font has are drawn here. */
final class Signs {

    /** The size of the square in which a drawn sign stands. */
    private static final int SQUARE = 100;

    private Signs() {}

    /** The sign of a tone, so many pixels high. */
    static Glyph of(String tone, Font font, int size) {
        return switch (tone) {
            case "good" -> drawn(size, stroke(12, 52, 40, 22), stroke(40, 22, 88, 84));
            case "bad" -> drawn(size, stroke(18, 18, 82, 82), stroke(18, 82, 82, 18));
            case "differs" -> drawn(size, stroke(14, 64, 86, 64), stroke(14, 36, 86, 36), stroke(34, 8, 66, 92));
            case "fits" -> letter('\u2248', font, size);
            case "other" -> drawn(size, stroke(10, 50, 70, 50), stroke(44, 76, 72, 49), stroke(44, 24, 72, 51));
            case "open" -> letter('?', font, size);
            case "single" -> letter('1', font, size);
            case "beside" -> letter('\u25cb', font, size);
            default -> letter('\u2013', font, size);
        };
    }

    private static Glyph letter(int character, Font font, int size) {
        float scale = 1.15f * size / font.unitsPerEm();
        return Fill.of(font.outline(font.glyph(character).orElseThrow()), scale, size * .03f);
    }

    private static Glyph drawn(int size, Stroke... strokes) {
        Pen pen = new Pen();
        for (Stroke stroke : strokes) {
            stroke.draw(pen);
        }
        Outline outline = pen.outline();
        return Fill.of(outline, (float) size / SQUARE, 0);
    }

    private static Stroke stroke(float fromX, float fromY, float toX, float toY) {
        return new Stroke(fromX, fromY, toX, toY);
    }

    /** A straight line of some breadth. */
    private record Stroke(float fromX, float fromY, float toX, float toY) {

        private static final float HALF = 8;

        /** Always in the same direction around, so that what two strokes share lies inside of both. */
        void draw(Pen pen) {
            float dx = toX - fromX;
            float dy = toY - fromY;
            float length = (float) Math.sqrt(dx * dx + dy * dy);
            float x = dx / length * HALF;
            float y = dy / length * HALF;
            pen.move(fromX - x - y, fromY - y + x);
            pen.line(toX + x - y, toY + y + x);
            pen.line(toX + x + y, toY + y - x);
            pen.line(fromX - x + y, fromY - y - x);
            pen.line(fromX - x - y, fromY - y + x);
        }
    }
}
