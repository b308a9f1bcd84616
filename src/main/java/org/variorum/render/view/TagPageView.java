package org.variorum.render.view;

import java.util.List;

/**
 * Everything under one tag.
 *
 * @param tag the tag
 * @param briefings briefings
 * @param findings questions
 * @param reports reports
 */
public record TagPageView(
        String tag, List<BriefingView> briefings, List<FindingView> findings, List<ReportLineView> reports) {

    /** Copies the lists. */
    public TagPageView {
        briefings = List.copyOf(briefings);
        findings = List.copyOf(findings);
        reports = List.copyOf(reports);
    }
}
