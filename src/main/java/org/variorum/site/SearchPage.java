package org.variorum.site;

import org.variorum.words.PageWords;

/** For looking things up. */
public record SearchPage() implements SitePage {
    @Override
    public PageKind kind() {
        return PageKind.SEARCH;
    }

    @Override
    public String title(PageWords words) {
        return words.search();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.search().apply(this);
    }
}
