package org.variorum.render.page;

import java.util.Optional;

/**
 * What goes into the layout.
 *
 * @param description one sentence for search engines
 * @param data machine data, JSON
 * @param view what the template sees
 */
public record PageContent(String description, Optional<String> data, Object view) {

    /** A page without machine data. */
    static PageContent of(String description, Object view) {
        return new PageContent(description, Optional.empty(), view);
    }
}
