package org.variorum.render.view;

import java.util.Optional;

/**
 * A stretch of a sentence, linked or not.
 *
 * @param text the words
 * @param path the page it leads to, relative to the root of the site
 */
public record PieceView(String text, Optional<String> path) {}
