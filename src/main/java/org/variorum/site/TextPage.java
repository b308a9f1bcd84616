package org.variorum.site;

import java.util.Optional;
import org.variorum.model.AboutPage;
import org.variorum.words.PageWords;

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
    public Optional<String> language() {
        return page.language();
    }

    @Override
    public String title(PageWords words) {
        return page.title();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.text().apply(this);
    }
}
