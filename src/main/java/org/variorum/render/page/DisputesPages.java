package org.variorum.render.page;

import org.variorum.render.part.FindingCards;
import org.variorum.render.view.DisputesPageView;
import org.variorum.site.DisputesPage;
import org.variorum.words.ListingWords;

/** The page of all questions. */
final class DisputesPages {

    private final FindingCards cards;
    private final ListingWords words;

    DisputesPages(FindingCards cards, ListingWords words) {
        this.cards = cards;
        this.words = words;
    }

    PageContent content(DisputesPage page) {
        return PageContent.of(
                words.answersTo(),
                new DisputesPageView(
                        cards.on(page.findings()),
                        page.counts().map(c -> new DisputesPageView.AskedCountsView(c.all(), c.open()))));
    }
}
