package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The feed.
 *
 * @param title its title
 * @param subtitle a line below
 * @param home the full address of the first page
 * @param self its own full address
 * @param updated when the newest entry changed, RFC 3339
 * @param licence of its content
 * @param language BCP 47
 * @param author who publishes
 * @param entries the entries, newest first
 */
public record FeedView(
        String title,
        Optional<String> subtitle,
        String home,
        String self,
        String updated,
        Optional<String> licence,
        String language,
        String author,
        List<FeedEntryView> entries) {

    /** Copies the list. */
    public FeedView {
        entries = List.copyOf(entries);
    }
}
