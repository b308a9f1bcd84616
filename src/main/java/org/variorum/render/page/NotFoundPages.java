package org.variorum.render.page;

import java.util.List;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.NotFoundView;
import org.variorum.site.NotFoundPage;
import org.variorum.site.Paths;
import org.variorum.words.LayoutWords;

/** What a server shows for an address that leads nowhere. */
final class NotFoundPages {

    private final LayoutWords words;

    NotFoundPages(LayoutWords words) {
        this.words = words;
    }

    PageContent content(NotFoundPage page) {
        List<LinkView> links = List.of(
                new LinkView(words.allQuestions(), Paths.DISPUTES), new LinkView(words.allWorks(), Paths.BIBLIOGRAPHY));
        return PageContent.of(words.noSuchPage(), new NotFoundView(links));
    }
}
