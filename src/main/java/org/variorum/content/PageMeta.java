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
 * @param language its language, BCP 47, where that is not the site's
 */
public record PageMeta(
        String title, Optional<String> description, List<Withdrawal> withdrawn, Optional<String> language) {

    /** Copies the list. */
    public PageMeta {
        withdrawn = List.copyOf(withdrawn);
    }
}
