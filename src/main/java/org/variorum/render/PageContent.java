package org.variorum.render;

import java.util.Optional;

/**
 * What goes into the layout.
 *
 * @param kind the kind of page, which is also the name of its template
 * @param description one sentence for search engines
 * @param data machine data, JSON
 * @param view what the template sees
 */
record PageContent(String kind, String description, Optional<String> data, Object view) {

    static PageContent of(String kind, String description, Object view) {
        return new PageContent(kind, description, Optional.empty(), view);
    }
}
