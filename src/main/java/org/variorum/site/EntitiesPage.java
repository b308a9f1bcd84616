package org.variorum.site;

import java.util.List;
import org.variorum.model.Entity;
import org.variorum.words.PageWords;

/**
 * Everybody and everything that has a page.
 *
 * @param entities by name, then by id
 */
public record EntitiesPage(List<Entity> entities) implements SitePage {
    /** Copies the list. */
    public EntitiesPage {
        entities = List.copyOf(entities);
    }

    @Override
    public PageKind kind() {
        return PageKind.ENTITIES;
    }

    @Override
    public String title(PageWords words) {
        return words.names();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.entities().apply(this);
    }
}
