package org.variorum.site;

import java.util.List;
import org.variorum.words.PageWords;

/**
 * All that has a date.
 *
 * @param moments the entries, by date; those without any first
 */
public record TimelinePage(List<Moment> moments) implements SitePage {
    /** Copies the list. */
    public TimelinePage {
        moments = List.copyOf(moments);
    }

    @Override
    public PageKind kind() {
        return PageKind.TIMELINE;
    }

    @Override
    public String title(PageWords words) {
        return words.timeline();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.timeline().apply(this);
    }
}
