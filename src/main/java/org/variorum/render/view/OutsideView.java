package org.variorum.render.view;

/**
 * A link that leaves the site.
 *
 * @param text what is clicked
 * @param address where it leads, an address of the web
 */
public record OutsideView(String text, String address) {}
