package org.variorum.render.view;

import java.util.List;

/**
 * The first page.
 *
 * @param latest the latest briefings
 * @param older the others
 * @param disputed the questions on which sources contradict each other
 * @param corrections recent corrections
 * @param counts how much there is
 */
public record HomeView(
        List<BriefingView> latest,
        List<BriefingView> older,
        List<FindingView> disputed,
        List<CorrectionView> corrections,
        CountsView counts) {

    /** Copies the lists. */
    public HomeView {
        latest = List.copyOf(latest);
        older = List.copyOf(older);
        disputed = List.copyOf(disputed);
        corrections = List.copyOf(corrections);
    }
}
