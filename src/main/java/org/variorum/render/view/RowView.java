package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * An entry of a list.
 *
 * @param link what it is
 * @param language the language of its name and its text, BCP 47, where that is known
 * @param told what is told of it, in a few words each
 * @param text a sentence or two on it
 */
public record RowView(LinkView link, Optional<String> language, List<String> told, Optional<String> text) {

    /** Copies the list. */
    public RowView {
        told = List.copyOf(told);
    }
}
