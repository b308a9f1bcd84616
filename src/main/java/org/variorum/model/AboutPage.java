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
 * @param body its text
 * @param path its file
 */
public record AboutPage(
        String id, String title, Optional<String> description, List<Withdrawal> withdrawn, Prose body, String path) {

    /** Copies the list. */
    public AboutPage {
        withdrawn = List.copyOf(withdrawn);
    }
}
