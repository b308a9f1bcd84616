package org.variorum.render.view;

import java.util.Optional;

/**
 * Words of a source.
 *
 * @param text the words, between quotation marks
 * @param language their language, BCP 47, where it is known
 */
public record QuoteView(String text, Optional<String> language) {}
