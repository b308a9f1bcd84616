package org.variorum.render.view;

import java.util.Optional;

/**
 * All questions, or those of one verdict.
 *
 * @param heading what the page is called
 * @param whole all questions, where it has but some
 * @param findings the findings, the unresolved first
 * @param counts how many there are, on the first page of all
 * @param parts those of each verdict
 * @param feed where the feed of those decided last lies, where the page has all
 */
public record DisputesPageView(
        String heading,
        Optional<LinkView> whole,
        StretchView<FindingView> findings,
        Optional<AskedCountsView> counts,
        Optional<PartsView> parts,
        Optional<String> feed) {

    /**
     * How many questions there are.
     *
     * @param all all of them
     * @param open those that are unresolved or open
     */
    public record AskedCountsView(int all, int open) {}
}
