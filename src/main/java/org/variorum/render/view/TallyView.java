package org.variorum.render.view;

import java.util.List;

/**
 * A line of the tally.
 *
 * @param number the position's number
 * @param value its value
 * @param support the weight for it
 * @param against the weight against it
 * @param margin the difference
 * @param supporters the voices for it
 * @param opponents the voices against it
 */
public record TallyView(
        int number,
        String value,
        String support,
        String against,
        String margin,
        List<String> supporters,
        List<String> opponents) {

    /** Copies the lists. */
    public TallyView {
        supporters = List.copyOf(supporters);
        opponents = List.copyOf(opponents);
    }
}
