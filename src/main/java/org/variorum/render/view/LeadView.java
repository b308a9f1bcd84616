package org.variorum.render.view;

import java.util.List;

/**
 * A briefing as the first page shows it.
 *
 * @param briefing the briefing
 * @param found what is found on the questions on which it rests before all
 */
public record LeadView(BriefingView briefing, List<FindingView> found) {

    /** Copies the list. */
    public LeadView {
        found = List.copyOf(found);
    }
}
