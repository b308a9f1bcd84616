package org.variorum.render.view;

/**
 * Everything under one tag.
 *
 * @param tag the tag
 * @param briefings briefings
 * @param findings questions
 * @param reports reports
 */
public record TagPageView(
        String tag,
        StretchView<BriefingView> briefings,
        StretchView<FindingView> findings,
        StretchView<ReportLineView> reports) {}
