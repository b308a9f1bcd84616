package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A briefing.
 *
 * @param title its title
 * @param summary one or two sentences
 * @param path its page
 * @param language its language, BCP 47, where that is not the site's
 * @param date when it was first published
 * @param updated when it was last changed
 * @param authors who wrote it
 * @param tags its tags
 */
public record BriefingView(
        String title,
        String summary,
        String path,
        Optional<String> language,
        DateView date,
        Optional<DateView> updated,
        List<PieceView> authors,
        List<LinkView> tags) {

    /** Copies the lists. */
    public BriefingView {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
    }
}
