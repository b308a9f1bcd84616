package org.variorum.render.view;

import java.util.Optional;

/**
 * All questions.
 *
 * @param findings the findings, the unresolved first
 * @param counts how many there are, on the first page
 */
public record DisputesPageView(StretchView<FindingView> findings, Optional<AskedCountsView> counts) {

    /**
     * How many questions there are.
     *
     * @param all all of them
     * @param open those that are unresolved or open
     */
    public record AskedCountsView(int all, int open) {}
}
