package org.variorum.render.card;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.fonts.Font;

/** A font in one size, plain or bold, each letter of which is filled once. Safe for use by several threads. */
final class Face {

    /** By how much a bold letter is fatter on each side, as a part of its size. */
    private static final float BOLDNESS = .02f;

    private final Font font;
    private final float scale;
    private final float spread;
    private final int size;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    Face(Font font, int size, boolean bold) {
        this.font = font;
        this.size = size;
        this.scale = (float) size / font.unitsPerEm();
        this.spread = bold ? size * BOLDNESS : 0;
    }

    /** How many pixels it is high. */
    int size() {
        return size;
    }

    /** Up to where a text has room from a place on: a letter at least. */
    int fitting(String text, int from, int width) {
        float x = 0;
        int before = -1;
        int at = from;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int glyph = glyph(character);
            x += step(before, glyph);
            if (x > width && at > from && character != ' ') {
                return at;
            }
            before = glyph;
            at += Character.charCount(character);
        }
        return at;
    }

    /** Takes a letter, and where it stands. */
    @FunctionalInterface
    interface Setting {
        void set(Glyph glyph, float x);
    }

    /** Sets a text letter by letter. */
    void set(String text, Setting setting) {
        float x = 0;
        int before = -1;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            int glyph = glyph(character);
            float width = step(before, glyph);
            setting.set(filled(glyph), x + width - font.width(glyph) * scale);
            x += width;
            before = glyph;
        }
    }

    private int glyph(int character) {
        return font.glyph(character).orElse(0);
    }

    /** How much wider a line becomes by a glyph behind another one, or by a first one. */
    private float step(int before, int glyph) {
        return (font.width(glyph) + (before < 0 ? 0 : font.between(before, glyph))) * scale + spread;
    }

    private Glyph filled(int glyph) {
        Glyph known = glyphs.get(glyph);
        return known != null ? known : glyphs.computeIfAbsent(glyph, g -> Fill.of(font.outline(g), scale, spread));
    }
}
