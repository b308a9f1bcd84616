package org.variorum.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Briefing;
import org.variorum.model.Finding;
import org.variorum.words.PageWords;

/**
 * A briefing.
 *
 * @param briefing the briefing
 * @param findings what it rests on, in the order in which it turns to them
 */
public record BriefingPage(Briefing briefing, List<Finding> findings) implements SitePage {
    /** Copies the list. */
    public BriefingPage {
        findings = List.copyOf(findings);
    }

    @Override
    public PageKind kind() {
        return PageKind.BRIEFING;
    }

    @Override
    public String id() {
        return briefing.id();
    }

    @Override
    public String title(PageWords words) {
        return briefing.title();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.briefing().apply(this);
    }

    @Override
    public Optional<LocalDate> changed() {
        return Optional.of(briefing.changed());
    }
}
