package org.variorum.render.page;

import org.variorum.model.Event;
import org.variorum.render.part.DateViews;
import org.variorum.render.part.FindingCards;
import org.variorum.render.part.Lists;
import org.variorum.render.view.EventPageView;
import org.variorum.site.EventPage;

/** The page of something that happened. */
final class EventPages {

    private final DateViews dates;
    private final FindingCards cards;
    private final Lists lists;

    EventPages(DateViews dates, FindingCards cards, Lists lists) {
        this.dates = dates;
        this.cards = cards;
        this.lists = lists;
    }

    PageContent content(EventPage page) {
        Event event = page.event();
        EventPageView view =
                new EventPageView(lists.event(event), cards.on(page.findings()), lists.reports(page.reports()));
        String description = event.description()
                .orElse(event.name() + ", " + dates.of(event.when()).text() + ".");
        return PageContent.of(description, view);
    }
}
