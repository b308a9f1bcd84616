package org.variorum.render.view;

import java.util.Optional;

/**
 * Everything under one tag.
 *
 * @param tag the tag
 * @param briefings briefings
 * @param findings questions
 * @param reports reports
 * @param feed where the feed of what is new lies
 */
public record TagPageView(
        String tag,
        StretchView<BriefingView> briefings,
        StretchView<FindingView> findings,
        StretchView<ReportLineView> reports,
        Optional<String> feed) {}
