package org.variorum.render.card;

import java.util.Map;

/**
 * The colours of cards: those of the light theme.
 *
 * @param accent the colour of the site, {@code #1a4f86}
 */
record Colours(String accent) {

    private static final String PAPER = "#fdfcf9";
    private static final String TEXT = "#1d1b18";
    private static final String PLAIN = "#57534b";
    private static final Map<String, String> TONES = Map.of(
            "good", "#17603a",
            "fits", "#15537f",
            "other", "#56437f",
            "beside", "#56437f",
            "bad", "#9a231d",
            "differs", "#9a231d",
            "open", "#744c00");

    /** The palette of a card whose verdict has a tone: the paper, then each ink from the lightest step on. */
    byte[] palette(String tone) {
        byte[] palette = new byte[3 * (1 + 3 * Glyph.LEVELS)];
        steps(PAPER, 0, palette);
        steps(TEXT, 1, palette);
        steps(TONES.getOrDefault(tone, PLAIN), 1 + Glyph.LEVELS, palette);
        steps(accent, 1 + 2 * Glyph.LEVELS, palette);
        return palette;
    }

    private static void steps(String colour, int first, byte[] palette) {
        int steps = first == 0 ? 1 : Glyph.LEVELS;
        for (int step = 1; step <= steps; step++) {
            for (int channel = 0; channel < 3; channel++) {
                int paper = channel(PAPER, channel);
                palette[3 * (first + step - 1) + channel] =
                        (byte) (paper + Math.round((channel(colour, channel) - paper) * (float) step / steps));
            }
        }
    }

    private static int channel(String colour, int channel) {
        return Integer.parseInt(colour, 1 + 2 * channel, 3 + 2 * channel, 16);
    }
}
