package org.variorum.render.view;

/**
 * What stands at the address that a page had before.
 *
 * @param told that it lies elsewhere now
 * @param now where
 */
public record MovedView(String told, LinkView now) {}
