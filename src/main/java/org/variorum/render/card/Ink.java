package org.variorum.render.card;

/** What is printed with: each ink has five steps from the paper's colour to its own, and so the palette of a card has sixteen colours. */
enum Ink {
    /** Text. */
    TEXT(0, 0),
    /** What is less important. */
    SOFT(0, 1),
    /** The colour of a verdict. */
    TONE(Glyph.LEVELS, 0),
    /** The colour of the site. */
    ACCENT(2 * Glyph.LEVELS, 0);

    private final int before;
    private final int lighter;

    Ink(int before, int lighter) {
        this.before = before;
        this.lighter = lighter;
    }

    /** The number of its colour where a pixel is covered so much. */
    int colour(int level) {
        return before + Math.max(1, level - (level > 2 ? lighter : 0));
    }

    /** Where it covers a pixel whole. */
    int full() {
        return colour(Glyph.LEVELS);
    }
}
