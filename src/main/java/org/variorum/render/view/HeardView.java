package org.variorum.render.view;

/**
 * How many speak to a question.
 *
 * @param reports how many reports
 * @param voices how many independent voices these are
 */
public record HeardView(int reports, int voices) {}
