package org.variorum.render.page;

import org.variorum.render.part.FindingCards;
import org.variorum.render.view.DisputesPageView;
import org.variorum.site.DisputesPage;

/** The page of all questions. */
final class DisputesPages {

    private final FindingCards cards;

    DisputesPages(FindingCards cards) {
        this.cards = cards;
    }

    PageContent content(DisputesPage page) {
        return PageContent.of(
                "Every question that this site looks into, with its answer, verdict and confidence.",
                new DisputesPageView(
                        cards.on(page.findings()),
                        page.counts().map(c -> new DisputesPageView.AskedCountsView(c.all(), c.open()))));
    }
}
