package org.variorum.model;

import java.util.Optional;

/**
 * The name of an author.
 *
 * @param family the family name, or the whole name of a body
 * @param given the given name
 */
public record Name(String family, Optional<String> given) {

    /** Given name first. */
    public String full() {
        return given.map(g -> g + " " + family).orElse(family);
    }
}
