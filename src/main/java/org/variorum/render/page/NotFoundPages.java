package org.variorum.render.page;

import java.util.List;
import org.variorum.render.view.LinkView;
import org.variorum.render.view.NotFoundView;
import org.variorum.site.NotFoundPage;
import org.variorum.site.Paths;

/** What a server shows for an address that leads nowhere. */
final class NotFoundPages {

    private NotFoundPages() {}

    static PageContent content(NotFoundPage page) {
        List<LinkView> links = List.of(
                new LinkView("All questions", Paths.DISPUTES), new LinkView("All works cited", Paths.BIBLIOGRAPHY));
        return PageContent.of("There is no such page.", new NotFoundView(links));
    }
}
