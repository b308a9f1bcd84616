package org.variorum.site;

import java.util.List;
import java.util.Optional;
import org.variorum.model.AboutPage;
import org.variorum.words.PageWords;

/**
 * A page about the site.
 *
 * @param page the page
 * @param corrections all corrections, newest first, where it is the page on how the site corrects; empty on any other
 */
public record TextPage(AboutPage page, Optional<List<HomePage.Corrected>> corrections) implements SitePage {
    /** Copies the list. */
    public TextPage {
        corrections = corrections.map(List::copyOf);
    }

    @Override
    public PageKind kind() {
        return PageKind.TEXT;
    }

    @Override
    public String id() {
        return page.id();
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
