package org.variorum.render.view;

/**
 * A voice in the tally.
 *
 * @param voice what it is called, with links
 * @param weight what it weighs
 */
public record WeightView(SentenceView voice, String weight) {}
