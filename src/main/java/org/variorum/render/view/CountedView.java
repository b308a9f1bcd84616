package org.variorum.render.view;

/**
 * A page with the number of entries on it.
 *
 * @param link the page
 * @param count how many there are
 */
public record CountedView(LinkView link, int count) {}
