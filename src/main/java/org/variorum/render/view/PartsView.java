package org.variorum.render.view;

import java.util.List;

/**
 * Parts of a list.
 *
 * @param label in what they differ
 * @param parts the parts
 */
public record PartsView(String label, List<CountedView> parts) {

    /** Copies the list. */
    public PartsView {
        parts = List.copyOf(parts);
    }
}
