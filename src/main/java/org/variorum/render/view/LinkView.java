package org.variorum.render.view;

/**
 * A link to a page of the site.
 *
 * @param text what is clicked
 * @param path the page, relative to the root of the site, with an anchor if need be
 */
public record LinkView(String text, String path) {}
