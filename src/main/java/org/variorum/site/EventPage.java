package org.variorum.site;

import java.util.List;
import org.variorum.model.Event;
import org.variorum.model.Finding;
import org.variorum.model.Report;
import org.variorum.words.PageWords;

/**
 * Something that happened.
 *
 * @param event the event
 * @param findings the questions that turn on it
 * @param reports the reports that speak to them, by date
 */
public record EventPage(Event event, List<Finding> findings, List<Report> reports) implements SitePage {
    /** Copies the lists. */
    public EventPage {
        findings = List.copyOf(findings);
        reports = List.copyOf(reports);
    }

    @Override
    public PageKind kind() {
        return PageKind.EVENT;
    }

    @Override
    public String id() {
        return event.id().text();
    }

    @Override
    public String title(PageWords words) {
        return event.name();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.event().apply(this);
    }
}
