package org.variorum.render.page;

import java.util.Optional;
import org.variorum.render.card.CardText;

/**
 * What goes into the layout.
 *
 * @param description one sentence for search engines
 * @param data machine data, JSON
 * @param view what the template sees
 * @param card what stands on its card, where it has one
 */
public record PageContent(String description, Optional<String> data, Object view, Optional<CardText> card) {

    /** A page without a card. */
    PageContent(String description, Optional<String> data, Object view) {
        this(description, data, view, Optional.empty());
    }

    /** A page without machine data. */
    static PageContent of(String description, Object view) {
        return new PageContent(description, Optional.empty(), view);
    }
}
