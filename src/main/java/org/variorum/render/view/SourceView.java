package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * An entry of a list of works cited.
 *
 * @param number its place among the works of its page; its id is {@code .s} and that number, which no author can write
 * @param label how it is called in the text, with a full stop
 * @param named whether the label is the name of what it appeared in
 * @param reference the work
 * @param uses the numbers of the citations of it; the id of each is {@code .c} and its number
 * @param styled how a style of citation has it; empty where it is in the site's own form
 */
public record SourceView(
        String number,
        String label,
        boolean named,
        ReferenceView reference,
        List<String> uses,
        Optional<StyledView> styled) {

    /** Copies the list. */
    public SourceView {
        uses = List.copyOf(uses);
    }
}
