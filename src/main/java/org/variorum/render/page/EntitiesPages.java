package org.variorum.render.page;

import org.variorum.render.part.Naming;
import org.variorum.render.view.EntitiesPageView;
import org.variorum.site.EntitiesPage;

/** The page of all names. */
final class EntitiesPages {

    private EntitiesPages() {}

    static PageContent content(EntitiesPage page) {
        return PageContent.of(
                "Everybody and everything that the questions of this site turn on.",
                new EntitiesPageView(page.entities().stream().map(Naming::link).toList()));
    }
}
