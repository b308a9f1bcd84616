package org.variorum.content;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Withdrawal;

/**
 * The front matter of a page.
 *
 * @param title its title
 * @param description one sentence
 * @param withdrawn what was published and taken away
 */
public record PageMeta(String title, Optional<String> description, List<Withdrawal> withdrawn) {

    /** Copies the list. */
    public PageMeta {
        withdrawn = List.copyOf(withdrawn);
    }
}
