package org.variorum.render.view;

import java.util.List;

/**
 * What the first page shows besides briefings.
 *
 * @param disputed the open questions on which sources contradict each other
 * @param settled the settled ones, the last decided first
 * @param corrections recent corrections
 * @param counts how much there is
 */
public record OverviewView(
        List<FindingView> disputed, List<FindingView> settled, List<CorrectionView> corrections, CountsView counts) {

    /** Copies the lists. */
    public OverviewView {
        disputed = List.copyOf(disputed);
        settled = List.copyOf(settled);
        corrections = List.copyOf(corrections);
    }
}
