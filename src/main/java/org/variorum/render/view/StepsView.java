package org.variorum.render.view;

import java.util.List;

/**
 * The steps that one rule took.
 *
 * @param name what the rule does, in words
 * @param steps what it did
 * @param left how many more steps it took than are shown
 */
public record StepsView(String name, List<SentenceView> steps, int left) {

    /** Copies the list. */
    public StepsView {
        steps = List.copyOf(steps);
    }
}
