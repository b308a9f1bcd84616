package org.variorum.model;

import java.util.Optional;
import java.util.Set;

/**
 * A page about the site itself.
 *
 * @param id its id
 * @param title its title
 * @param description one sentence
 * @param body its text
 * @param path its file
 */
public record Page(String id, String title, Optional<String> description, Prose body, String path) {

    /** Ids that no such page can have, because Variorum makes a page of that name itself. */
    public static final Set<String> TAKEN = Set.of("index", "404", "disputes", "bibliography", "entities", "timeline");
}
