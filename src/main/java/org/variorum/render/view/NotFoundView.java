package org.variorum.render.view;

import java.util.List;

/**
 * For addresses that lead nowhere.
 *
 * @param links where to go from here
 */
public record NotFoundView(List<LinkView> links) {

    /** Copies the list. */
    public NotFoundView {
        links = List.copyOf(links);
    }
}
