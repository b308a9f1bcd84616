package org.variorum.site;

import java.util.List;

/**
 * A page that cites a work.
 *
 * @param title the page's title
 * @param path the page
 * @param on the questions on which it cites it, where it does so right behind a passage that rests on their findings, or claims something on them
 */
public record Citing(String title, String path, List<Citing> on) {

    /** Copies the list. */
    public Citing {
        on = List.copyOf(on);
    }

    /** A page that cites a work, on whatever. */
    public Citing(String title, String path) {
        this(title, path, List.of());
    }
}
