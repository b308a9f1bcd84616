package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * All pages, for search engines.
 *
 * @param places the pages
 */
public record SitemapView(List<Place> places) {

    /**
     * A page.
     *
     * @param url its full address
     * @param changed the day on which it was last changed
     */
    public record Place(String url, Optional<String> changed) {}

    /** Copies the list. */
    public SitemapView {
        places = List.copyOf(places);
    }
}
