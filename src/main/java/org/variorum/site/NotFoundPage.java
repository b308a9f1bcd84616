package org.variorum.site;

import org.variorum.words.PageWords;

/** What a server shows for an address that leads nowhere. */
public record NotFoundPage() implements SitePage {
    @Override
    public PageKind kind() {
        return PageKind.NOT_FOUND;
    }

    @Override
    public String title(PageWords words) {
        return words.notFound();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.notFound().apply(this);
    }
}
