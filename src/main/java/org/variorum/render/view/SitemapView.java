package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Pages, for search engines; or the lists of pages, where there are several.
 *
 * @param places the pages
 * @param lists the lists; none where this is one
 */
public record SitemapView(List<Place> places, List<Place> lists) {

    /**
     * A page or a list of them.
     *
     * @param url its full address
     * @param changed the day on which it was last changed
     */
    public record Place(String url, Optional<String> changed) {}

    /** Copies the lists. */
    public SitemapView {
        places = List.copyOf(places);
        lists = List.copyOf(lists);
    }
}
