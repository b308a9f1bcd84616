package org.variorum.render.view;

import java.util.List;

/**
 * All that has a date, in order.
 *
 * @param years the years in which anything begins
 * @param undated what nobody can date
 */
public record TimelinePageView(List<YearView> years, List<MomentView> undated) {

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
