package org.variorum.render.view;

/**
 * How to cite a page.
 *
 * @param label what stands before
 * @param text the citation
 */
public record CiteAsView(String label, MarkupView text) {}
