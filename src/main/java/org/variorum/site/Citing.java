package org.variorum.site;

/**
 * A page that cites a work.
 *
 * @param title the page's title
 * @param path the page
 */
public record Citing(String title, String path) {}
