package org.variorum.render;

import java.util.Optional;
import org.variorum.model.Event;
import org.variorum.render.view.EventPageView;
import org.variorum.site.EventPage;

/** The page of something that happened. */
final class EventPages {

    private final Kit kit;

    EventPages(Kit kit) {
        this.kit = kit;
    }

    PageContent content(EventPage page) {
        Event event = page.event();
        EventPageView view = new EventPageView(
                kit.fragments().event(event), kit.findings().of(page.findings()), Lists.reports(page.reports(), kit));
        String description = event.description()
                .orElse(event.name() + ", "
                        + kit.dates().of(Optional.of(event.when())).text() + ".");
        return PageContent.of(description, view);
    }
}
