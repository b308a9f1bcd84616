package org.variorum.model;

import java.util.List;
import java.util.Optional;

/**
 * A page about the site itself.
 *
 * @param id its id
 * @param title its title
 * @param description one sentence
 * @param withdrawn what it says was published and taken away
 * @param language its language, BCP 47, where that is not the site's
 * @param body its text
 * @param path its file
 */
public record AboutPage(
        String id,
        String title,
        Optional<String> description,
        List<Withdrawal> withdrawn,
        Optional<String> language,
        Prose body,
        String path) {

    /** Copies the list. */
    public AboutPage {
        withdrawn = List.copyOf(withdrawn);
    }
}
