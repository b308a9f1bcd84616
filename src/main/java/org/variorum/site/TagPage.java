package org.variorum.site;

import java.util.List;
import org.variorum.model.Briefing;
import org.variorum.model.Finding;
import org.variorum.model.Report;
import org.variorum.words.PageWords;

/**
 * Everything under one tag.
 *
 * @param tag the tag
 * @param briefings briefings, newest first
 * @param findings questions
 * @param reports reports, by date
 */
public record TagPage(String tag, List<Briefing> briefings, List<Finding> findings, List<Report> reports)
        implements SitePage {
    /** Copies the lists. */
    public TagPage {
        briefings = List.copyOf(briefings);
        findings = List.copyOf(findings);
        reports = List.copyOf(reports);
    }

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
