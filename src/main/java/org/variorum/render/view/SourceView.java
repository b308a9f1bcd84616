package org.variorum.render.view;

import java.util.List;

/**
 * An entry of a list of works cited.
 *
 * @param number its place among the works of its page; its id is {@code .s} and that number, which no author can write
 * @param label how it is called in the text, with a full stop
 * @param named whether the label is the name of what it appeared in
 * @param reference the work
 * @param uses the numbers of the citations of it; the id of each is {@code .c} and its number
 */
public record SourceView(String number, String label, boolean named, ReferenceView reference, List<String> uses) {

    /** Copies the list. */
    public SourceView {
        uses = List.copyOf(uses);
    }
}
