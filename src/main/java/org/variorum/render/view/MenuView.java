package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Where every page leads.
 *
 * @param main at the top, what there is to read
 * @param about at the top, what is said about the site
 * @param foot at the bottom
 */
public record MenuView(List<Entry> main, List<Entry> about, List<Entry> foot) {

    /** Copies the lists. */
    public MenuView {
        main = List.copyOf(main);
        about = List.copyOf(about);
        foot = List.copyOf(foot);
    }

    /**
     * A link; it leads to a page of the site or elsewhere.
     *
     * @param text what is clicked
     * @param path the page, relative to the root of the site
     * @param url the address elsewhere
     * @param written whether an author wrote the text
     */
    public record Entry(String text, Optional<String> path, Optional<String> url, boolean written) {}
}
