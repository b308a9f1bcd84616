package org.variorum.render.page;

import org.variorum.model.Event;
import org.variorum.render.part.DateViews;
import org.variorum.render.part.FindingViews;
import org.variorum.render.part.Lists;
import org.variorum.render.view.EventPageView;
import org.variorum.site.EventPage;

/** The page of something that happened. */
final class EventPages {

    private final DateViews dates;
    private final FindingViews findings;
    private final Lists lists;

    EventPages(DateViews dates, FindingViews findings, Lists lists) {
        this.dates = dates;
        this.findings = findings;
        this.lists = lists;
    }

    PageContent content(EventPage page) {
        Event event = page.event();
        EventPageView view =
                new EventPageView(lists.event(event), findings.of(page.findings()), lists.reports(page.reports()));
        String description = event.description()
                .orElse(event.name() + ", " + dates.of(event.when()).text() + ".");
        return PageContent.of(description, view);
    }
}
