package org.variorum.render.view;

import java.util.List;

/**
 * What an author wrote.
 *
 * @param text it, as HTML
 * @param contents its headings of the highest level, where there are several
 * @param sources the works that it cites and does not list itself, by label
 */
public record ProseView(MarkupView text, List<HeadingView> contents, List<SourceView> sources) {
    /** Copies the lists. */
    public ProseView {
        contents = List.copyOf(contents);
        sources = List.copyOf(sources);
    }

    /**
     * A heading.
     *
     * @param text its words
     * @param anchor its id on the page
     */
    public record HeadingView(String text, String anchor) {}
}
