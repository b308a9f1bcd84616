package org.variorum.render.view;

import java.util.List;

/**
 * The lists of what there is.
 *
 * @param heading what the page is called
 * @param shelves the lists
 * @param more other pages that list much
 */
public record BrowsePageView(String heading, List<ShelfView> shelves, List<LinkView> more) {

    /**
     * A list.
     *
     * @param list its page
     * @param parts those of its parts in which things are alike
     */
    public record ShelfView(CountedView list, List<CountedView> parts) {
        /** Copies the list. */
        public ShelfView {
            parts = List.copyOf(parts);
        }
    }

    /** Copies the lists. */
    public BrowsePageView {
        shelves = List.copyOf(shelves);
        more = List.copyOf(more);
    }
}
