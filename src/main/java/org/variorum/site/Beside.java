package org.variorum.site;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Briefing;

/**
 * Where to read on from a briefing.
 *
 * @param older the one published before it
 * @param newer the one published after it
 * @param related those that have most in common with it
 */
public record Beside(Optional<Teaser> older, Optional<Teaser> newer, List<Teaser> related) {

    /** Nowhere. */
    public static final Beside NONE = new Beside(Optional.empty(), Optional.empty(), List.of());

    /** Copies the list. */
    public Beside {
        related = List.copyOf(related);
    }

    /**
     * A briefing as others name it: of no more than that the pages of these tell.
     *
     * @param id its id
     * @param title its title
     * @param language its language, BCP 47, where that is not the site's
     */
    public record Teaser(String id, String title, Optional<String> language) {
        static Teaser of(Briefing briefing) {
            return new Teaser(
                    briefing.id(), briefing.title(), briefing.rendition().language());
        }
    }
}
