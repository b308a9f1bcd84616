package org.variorum.model;

import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;

/**
 * In which language a text is, and which texts say the same in others.
 *
 * @param language its language, BCP 47, where that is not the site's
 * @param translations the others, as written
 */
public record Rendition(Optional<String> language, List<Translation> translations) {

    /** In the language of the site, and in no other. */
    public static final Rendition USUAL = new Rendition(Optional.empty(), List.of());

    /** Copies the list. */
    public Rendition {
        translations = List.copyOf(translations);
    }

    /**
     * A text that says the same in another language.
     *
     * @param id its id
     * @param location where it is named
     */
    public record Translation(String id, Location location) {}
}
