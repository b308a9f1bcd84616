package org.variorum.site;

import java.util.List;
import org.variorum.model.Finding;
import org.variorum.words.PageWords;

/**
 * All questions, the unresolved first.
 *
 * @param findings the findings
 */
public record DisputesPage(List<Finding> findings) implements SitePage {
    /** Copies the list. */
    public DisputesPage {
        findings = List.copyOf(findings);
    }

    @Override
    public PageKind kind() {
        return PageKind.DISPUTES;
    }

    @Override
    public String title(PageWords words) {
        return words.disputes();
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.disputes().apply(this);
    }
}
