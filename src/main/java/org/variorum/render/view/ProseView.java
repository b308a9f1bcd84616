package org.variorum.render.view;

import java.util.List;

/**
 * What an author wrote.
 *
 * @param text it, as HTML
 * @param sources the works that it cites and does not list itself, by label
 */
public record ProseView(MarkupView text, List<SourceView> sources) {
    /** Copies the list. */
    public ProseView {
        sources = List.copyOf(sources);
    }
}
