package org.variorum.render.view;

import java.util.List;

/**
 * What a briefing comes to.
 *
 * @param found what is found on the questions on which it rests before all
 * @param disputed those of its questions on which sources contradict each other
 * @param few whether these are few enough to be seen at once
 */
public record GistView(List<FindingView> found, List<FindingView> disputed, boolean few) {

    /** Copies the lists. */
    public GistView {
        found = List.copyOf(found);
        disputed = List.copyOf(disputed);
    }
}
