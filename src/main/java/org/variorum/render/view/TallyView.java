package org.variorum.render.view;

import java.util.List;

/**
 * A line of the tally.
 *
 * @param number the position's number
 * @param value its value, with its role and scope
 * @param support the weight for it
 * @param against the weight against it
 * @param margin the difference
 * @param supporters the voices for it, with their weights
 * @param opponents the voices against it, with theirs
 */
public record TallyView(
        int number,
        String value,
        String support,
        String against,
        String margin,
        List<WeightView> supporters,
        List<WeightView> opponents) {

    /** Copies the lists. */
    public TallyView {
        supporters = List.copyOf(supporters);
        opponents = List.copyOf(opponents);
    }
}
