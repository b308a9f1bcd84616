package org.variorum.render.view;

/**
 * How many claims fared alike.
 *
 * @param chip how they fared
 * @param count how many
 */
public record ShareView(ChipView chip, int count) {}
