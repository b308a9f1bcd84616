package org.variorum.render.view;

/**
 * How much there is.
 *
 * @param briefings briefings
 * @param questions questions
 * @param reports reports
 * @param claims claims
 * @param outlets outlets
 */
public record CountsView(int briefings, int questions, int reports, int claims, int outlets) {}
