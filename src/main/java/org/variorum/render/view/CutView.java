package org.variorum.render.view;

import java.util.List;

/**
 * The beginning of a list.
 *
 * @param shown what is printed
 * @param left how many more there are
 * @param <T> what is listed
 */
public record CutView<T>(List<T> shown, int left) {
    /** Copies the list. */
    public CutView {
        shown = List.copyOf(shown);
    }
}
