package org.variorum.render.view;

import java.util.List;

/**
 * A finding with the positions side by side: the heart of a question's page, and what a briefing can show in place.
 *
 * @param finding the finding
 * @param positions the positions
 * @param slots what the rules make of each role and scope, with what its voices have in common
 * @param voices who copied whom: a sentence for each lineage of several reports
 * @param lineages how many independent voices there are
 * @param reports how many reports speak to the question
 */
public record ReconciliationView(
        FindingView finding,
        FoldView<PositionView> positions,
        List<SlotView> slots,
        CutView<SentenceView> voices,
        int lineages,
        int reports) {

    /** Copies the list. */
    public ReconciliationView {
        slots = List.copyOf(slots);
    }
}
