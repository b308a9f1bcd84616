package org.variorum.site;

import org.variorum.model.AboutPage;

/**
 * A page about the site.
 *
 * @param page the page
 */
public record TextPage(AboutPage page) implements SitePage {
    @Override
    public PageKind kind() {
        return PageKind.TEXT;
    }

    @Override
    public String id() {
        return page.id();
    }

    @Override
    public String title() {
        return page.title();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.text().apply(this);
    }
}
