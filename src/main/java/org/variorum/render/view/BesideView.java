package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Where to read on from a briefing.
 *
 * @param older the one before it
 * @param newer the one after it
 * @param related those that have most in common with it
 */
public record BesideView(Optional<TeaserView> older, Optional<TeaserView> newer, List<TeaserView> related) {

    /** Copies the list. */
    public BesideView {
        related = List.copyOf(related);
    }

    /**
     * A briefing by its title.
     *
     * @param text its title
     * @param path its page
     * @param language its language, BCP 47, where that is not the site's
     */
    public record TeaserView(String text, String path, Optional<String> language) {}
}
