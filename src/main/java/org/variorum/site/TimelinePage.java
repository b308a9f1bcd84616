package org.variorum.site;

import org.variorum.words.PageWords;

/**
 * All that has a date.
 *
 * @param number its number
 * @param moments the entries, by date; those without any first
 */
public record TimelinePage(int number, Stretch<Moment> moments) implements SitePage {

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
