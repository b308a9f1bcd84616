package org.variorum.render.view;

import java.util.Optional;

/**
 * Something that happened.
 *
 * @param name what it is called
 * @param path its page
 * @param date when
 * @param exactness how exactly that is known, where not to the day
 * @param place where
 * @param description what it was
 */
public record EventView(
        String name,
        String path,
        DateView date,
        Optional<String> exactness,
        Optional<LinkView> place,
        Optional<String> description) {}
