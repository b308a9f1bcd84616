package org.variorum.render.page;

import org.variorum.render.part.Naming;
import org.variorum.render.view.EntitiesPageView;
import org.variorum.site.EntitiesPage;
import org.variorum.words.ListingWords;

/** The page of all names. */
final class EntitiesPages {

    private final ListingWords words;

    EntitiesPages(ListingWords words) {
        this.words = words;
    }

    PageContent content(EntitiesPage page) {
        return PageContent.of(
                words.everybody(),
                new EntitiesPageView(page.entities().stream().map(Naming::link).toList()));
    }
}
