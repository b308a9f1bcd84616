package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A work as it is cited in full.
 *
 * @param authors who wrote it; empty where nobody is named
 * @param title the title
 * @param container what it appeared in
 * @param date when it was published
 * @param more volume, number, pages and the like, in words
 * @param original where it can be read
 * @param accessed when it was last looked at
 * @param language its language
 * @param path its page
 * @param letter its letter
 */
public record ReferenceView(
        String authors,
        Optional<String> title,
        Optional<String> container,
        DateView date,
        List<String> more,
        OriginalView original,
        Optional<DateView> accessed,
        Optional<String> language,
        Optional<String> path,
        Optional<LetterView> letter) {

    /** Copies the list. */
    public ReferenceView {
        more = List.copyOf(more);
    }
}
