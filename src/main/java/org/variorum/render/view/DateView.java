package org.variorum.render.view;

import java.util.Optional;

/**
 * A date, for people and for machines.
 *
 * @param text in words
 * @param machine as HTML's {@code time} wants it, where it can be said that exactly
 */
public record DateView(String text, Optional<String> machine) {}
