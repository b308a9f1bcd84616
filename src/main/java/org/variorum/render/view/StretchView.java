package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * As much of a list as stands on one page.
 *
 * @param entries what stands there
 * @param older the page of those that come next before them, relative to the root of the site
 * @param newer the page of those that come next after them
 * @param <T> what is listed
 */
public record StretchView<T>(List<T> entries, Optional<String> older, Optional<String> newer) {
    /** Copies the list. */
    public StretchView {
        entries = List.copyOf(entries);
    }
}
