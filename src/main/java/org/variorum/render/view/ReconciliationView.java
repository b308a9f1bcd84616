package org.variorum.render.view;

import java.util.Optional;

/**
 * A finding with the positions side by side: the heart of a question's page, and what a briefing can show in place.
 *
 * @param finding the finding
 * @param positions the positions
 * @param ground what all sides share
 * @param voices who copied whom: a sentence for each lineage of several reports
 * @param lineages how many independent voices there are
 * @param reports how many reports speak to the question
 */
public record ReconciliationView(
        FindingView finding,
        FoldView<PositionView> positions,
        Optional<String> ground,
        CutView<SentenceView> voices,
        int lineages,
        int reports) {}
