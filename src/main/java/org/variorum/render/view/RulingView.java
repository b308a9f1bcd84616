package org.variorum.render.view;

/**
 * A position on which the desk rules otherwise than the rules.
 *
 * @param number which position, counted from 1
 * @param value its value, in words
 * @param desk the desk's ruling
 * @param rules the rules' ruling
 */
public record RulingView(int number, String value, ChipView desk, ChipView rules) {}
