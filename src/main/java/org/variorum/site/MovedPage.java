package org.variorum.site;

import org.variorum.words.PageWords;

/**
 * What stands at the address that a page had before: it leads to where that page is now.
 *
 * @param first where it lay
 * @param target the page
 */
public record MovedPage(String first, SitePage target) implements SitePage {

    @Override
    public PageKind kind() {
        return PageKind.MOVED;
    }

    @Override
    public String id() {
        return first;
    }

    @Override
    public String known() {
        return target.path();
    }

    @Override
    public String title(PageWords words) {
        return words.moved(target.title(words));
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.moved().apply(this);
    }
}
