package org.variorum.render.view;

/**
 * A short label whose tone the stylesheet colours and gives a sign.
 *
 * @param label the words
 * @param tone one of {@code good fits other beside bad differs open plain single}
 */
public record ChipView(String label, String tone) {}
