package org.variorum.content;

import java.util.Optional;

/**
 * The front matter of a page.
 *
 * @param title its title
 * @param description one sentence
 */
public record PageMeta(String title, Optional<String> description) {}
