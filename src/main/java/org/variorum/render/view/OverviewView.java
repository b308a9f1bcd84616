package org.variorum.render.view;

import java.util.List;

/**
 * What the first page shows besides briefings.
 *
 * @param disputed the questions on which sources contradict each other
 * @param corrections recent corrections
 * @param counts how much there is
 */
public record OverviewView(List<FindingView> disputed, List<CorrectionView> corrections, CountsView counts) {

    /** Copies the lists. */
    public OverviewView {
        disputed = List.copyOf(disputed);
        corrections = List.copyOf(corrections);
    }
}
