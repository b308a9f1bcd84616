package org.variorum.render.view;

import java.util.List;

/**
 * Everybody and everything that has a page.
 *
 * @param entities their pages, by name
 */
public record EntitiesPageView(List<LinkView> entities) {

    /** Copies the list. */
    public EntitiesPageView {
        entities = List.copyOf(entities);
    }
}
