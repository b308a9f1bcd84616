package org.variorum.site;

import org.variorum.model.Briefing;
import org.variorum.model.QuestionId;
import org.variorum.model.ReportId;
import org.variorum.words.PageWords;

/**
 * Everything under one tag.
 *
 * @param tag the tag
 * @param number its number
 * @param news whether something in it is new: a briefing, or a question that was decided
 * @param briefings briefings, newest first
 * @param findings questions
 * @param reports reports, by date
 */
public record TagPage(
        String tag,
        int number,
        boolean news,
        Stretch<Briefing> briefings,
        Stretch<QuestionId> findings,
        Stretch<ReportId> reports)
        implements SitePage {

    @Override
    public PageKind kind() {
        return PageKind.TAG;
    }

    @Override
    public String id() {
        return Paths.slug(tag);
    }

    @Override
    public String title(PageWords words) {
        return words.tag(tag);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.tag().apply(this);
    }
}
