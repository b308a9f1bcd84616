package org.variorum.render.view;

/**
 * A voice in the tally.
 *
 * @param voice what it is called, and where it leads
 * @param weight what it weighs
 */
public record WeightView(PieceView voice, String weight) {}
