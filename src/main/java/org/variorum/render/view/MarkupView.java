package org.variorum.render.view;

/**
 * HTML that is ready: everything in it was escaped where it was written, so that templates do not escape it again.
 *
 * @param html the HTML
 */
public record MarkupView(String html) {}
