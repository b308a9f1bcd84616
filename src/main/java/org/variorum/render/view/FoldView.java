package org.variorum.render.view;

import java.util.List;

/**
 * A list of which the beginning is seen at once.
 *
 * @param open what is seen at once
 * @param folded what is seen when it is asked for
 * @param left how many more there are, which are not on the page
 * @param <T> what is listed
 */
public record FoldView<T>(List<T> open, List<T> folded, int left) {
    /** Copies the lists. */
    public FoldView {
        open = List.copyOf(open);
        folded = List.copyOf(folded);
    }
}
