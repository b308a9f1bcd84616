package org.variorum.site;

import java.util.List;
import org.variorum.model.Finding;

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
    public String title() {
        return "Disputes";
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.disputes().apply(this);
    }
}
