package org.variorum.render.view;

import java.util.List;

/**
 * An entry of a list of works cited.
 *
 * @param anchor its id on the page
 * @param label how it is called in the text
 * @param reference the work
 * @param uses the numbers of the citations of it; the id of each is {@code cite.} and its number
 */
public record SourceView(String anchor, String label, ReferenceView reference, List<String> uses) {

    /** Copies the list. */
    public SourceView {
        uses = List.copyOf(uses);
    }
}
