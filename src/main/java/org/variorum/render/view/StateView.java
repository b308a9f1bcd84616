package org.variorum.render.view;

import java.util.List;

/**
 * Where a question stands.
 *
 * @param verdict what its claims come to
 * @param meaning what that means, a sentence
 * @param sources how the sources stand, in a few words
 * @param because why, in words
 * @param confidence how sure, in words
 * @param level the same beside the word confidence itself
 * @param status whether it is settled, in words
 */
public record StateView(
        ChipView verdict,
        String meaning,
        String sources,
        List<String> because,
        String confidence,
        String level,
        String status) {

    /** Copies the list. */
    public StateView {
        because = List.copyOf(because);
    }
}
