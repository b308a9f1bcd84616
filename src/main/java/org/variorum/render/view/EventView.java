package org.variorum.render.view;

import java.util.Optional;

/**
 * Something that happened.
 *
 * @param name what it is called
 * @param date when
 * @param place where
 * @param description what it was
 */
public record EventView(String name, DateView date, Optional<LinkView> place, Optional<String> description) {}
