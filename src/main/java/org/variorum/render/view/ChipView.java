package org.variorum.render.view;

/**
 * A short label whose tone the stylesheet colours.
 *
 * @param label the words
 * @param tone one of {@code good fits other bad open plain}
 * @param sign a sign that says the same as the colour
 */
public record ChipView(String label, String tone, String sign) {}
