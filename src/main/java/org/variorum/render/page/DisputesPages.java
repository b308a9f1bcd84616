package org.variorum.render.page;

import java.util.Optional;
import org.variorum.render.part.FindingCards;
import org.variorum.render.part.Shelves;
import org.variorum.render.view.DisputesPageView;
import org.variorum.site.DisputesPage;
import org.variorum.site.Paths;

/** The page of all questions, and those of the questions of one verdict. */
final class DisputesPages {

    private final FindingCards cards;
    private final Shelves shelves;

    DisputesPages(FindingCards cards, Shelves shelves) {
        this.cards = cards;
        this.shelves = shelves;
    }

    PageContent content(DisputesPage page) {
        return PageContent.of(
                shelves.language().frame().lists().answersTo(),
                new DisputesPageView(
                        page.title(shelves.language().pages()),
                        shelves.whole(page.kind(), page.part()),
                        cards.on(page.findings()),
                        page.counts().map(c -> new DisputesPageView.AskedCountsView(c.all(), c.open())),
                        shelves.labelled(page.parts()),
                        Optional.of(Paths.feed(page.first()))
                                .filter(feed -> page.part().isEmpty())));
    }
}
