package org.variorum.render.view;

import java.util.List;

/**
 * Something that happened.
 *
 * @param event what, when and where
 * @param findings the questions that turn on it
 * @param reports the reports that speak to them
 */
public record EventPageView(EventView event, List<FindingView> findings, List<ReportLineView> reports) {

    /** Copies the lists. */
    public EventPageView {
        findings = List.copyOf(findings);
        reports = List.copyOf(reports);
    }
}
