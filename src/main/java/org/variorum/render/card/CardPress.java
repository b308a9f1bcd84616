package org.variorum.render.card;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.fonts.Font;
import org.variorum.fonts.Printable;

/**
 * Draws cards, which networks show in the place of a link: 1200 by 630 pixels. Each letter is filled once, and the same words give
 * the same bytes on every machine. Safe for use by several threads.
 */
public final class CardPress {

    private final Font font;
    private final Font signs;
    private final Colours colours;
    private final Map<Integer, Face> faces = new ConcurrentHashMap<>();
    private final Map<String, Glyph> tones = new ConcurrentHashMap<>();

    /**
     * A press.
     *
     * @param font the font of the words
     * @param bundled the font that is always there, for signs
     * @param accent the colour of the site, {@code #1a4f86}
     */
    public CardPress(Font font, Font bundled, String accent) {
        this.font = font;
        this.signs = bundled;
        this.colours = new Colours(accent);
    }

    /** Whether all of a text can be printed rightly. */
    public boolean prints(String text) {
        return Printable.areIn(Printable.plain(text), font);
    }

    /** A card as PNG; its words can be printed. */
    public byte[] png(CardText text) {
        Raster raster = new Raster();
        new Composing(text, this, raster).compose();
        return Png.of(raster, colours.palette(text.tone()));
    }

    Face face(int size, boolean bold) {
        int key = bold ? -size : size;
        Face known = faces.get(key);
        return known != null ? known : faces.computeIfAbsent(key, k -> new Face(font, size, bold));
    }

    /** The sign of a tone. */
    Glyph sign(String tone, int size) {
        Glyph known = tones.get(tone);
        return known != null ? known : tones.computeIfAbsent(tone, t -> Signs.of(t, signs, size));
    }
}
