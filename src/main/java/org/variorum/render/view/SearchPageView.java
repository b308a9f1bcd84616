package org.variorum.render.view;

/**
 * The page for looking things up.
 *
 * @param index the folder of the index, relative to the root of the site
 */
public record SearchPageView(String index) {}
