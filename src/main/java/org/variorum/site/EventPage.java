package org.variorum.site;

import org.variorum.model.Event;
import org.variorum.model.QuestionId;
import org.variorum.model.ReportId;
import org.variorum.words.PageWords;

/**
 * Something that happened.
 *
 * @param event the event
 * @param number its number
 * @param findings the questions that turn on it
 * @param reports the reports that speak to them, by date
 */
public record EventPage(Event event, int number, Stretch<QuestionId> findings, Stretch<ReportId> reports)
        implements SitePage {

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
