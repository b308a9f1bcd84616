package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * All that has a date, in order.
 *
 * @param years the years in which anything begins
 * @param undated what nobody can date
 * @param older the page of what is earlier, relative to the root of the site
 * @param newer the page of what is later
 */
public record TimelinePageView(
        List<YearView> years, List<MomentView> undated, Optional<String> older, Optional<String> newer) {

    /** Copies the lists. */
    public TimelinePageView {
        years = List.copyOf(years);
        undated = List.copyOf(undated);
    }

    /**
     * A year.
     *
     * @param name what stands above it
     * @param moments what begins in it, by date
     */
    public record YearView(String name, List<MomentView> moments) {

        /** Copies the list. */
        public YearView {
            moments = List.copyOf(moments);
        }
    }
}
