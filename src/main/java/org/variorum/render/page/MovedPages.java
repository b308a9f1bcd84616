package org.variorum.render.page;

import org.variorum.render.view.LinkView;
import org.variorum.render.view.MovedView;
import org.variorum.site.MovedPage;
import org.variorum.words.PageWords;

/** What stands in the place that something had before. */
final class MovedPages {

    private final PageWords words;

    MovedPages(PageWords words) {
        this.words = words;
    }

    PageContent content(MovedPage page) {
        LinkView now = new LinkView(page.target().title(words), page.target().path());
        return PageContent.of(words.liesElsewhere() + " " + now.text(), new MovedView(words.liesElsewhere(), now));
    }
}
