package org.variorum.render.view;

import java.util.List;

/**
 * All questions.
 *
 * @param findings the findings, the unresolved first
 * @param unresolved how many are unresolved or open
 */
public record DisputesPageView(List<FindingView> findings, int unresolved) {

    /** Copies the list. */
    public DisputesPageView {
        findings = List.copyOf(findings);
    }
}
