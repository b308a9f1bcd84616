package org.variorum.site;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Briefing;
import org.variorum.model.QuestionId;
import org.variorum.words.PageWords;

/**
 * A briefing.
 *
 * @param briefing the briefing
 * @param findings the questions on which it rests, in the order in which it turns to them
 * @param main the first of those that it sets out in full, then of the others
 * @param beside where to read on
 */
public record BriefingPage(Briefing briefing, List<QuestionId> findings, List<QuestionId> main, Beside beside)
        implements SitePage {
    /** Copies the lists. */
    public BriefingPage {
        findings = List.copyOf(findings);
        main = List.copyOf(main);
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
    public Optional<String> language() {
        return briefing.rendition().language();
    }

    @Override
    public String title(PageWords words) {
        return briefing.title();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.briefing().apply(this);
    }
}
