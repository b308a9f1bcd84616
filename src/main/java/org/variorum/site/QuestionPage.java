package org.variorum.site;

import java.util.List;
import org.variorum.model.Briefing;
import org.variorum.model.Finding;
import org.variorum.words.PageWords;

/**
 * A question with its finding.
 *
 * @param finding the finding
 * @param usedIn the briefings that rest on it, newest first
 */
public record QuestionPage(Finding finding, List<Briefing> usedIn) implements SitePage {
    /** Copies the list. */
    public QuestionPage {
        usedIn = List.copyOf(usedIn);
    }

    @Override
    public PageKind kind() {
        return PageKind.QUESTION;
    }

    @Override
    public String id() {
        return finding.question().id().text();
    }

    @Override
    public String title(PageWords words) {
        return finding.question().text();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.question().apply(this);
    }
}
