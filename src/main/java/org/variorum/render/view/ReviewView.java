package org.variorum.render.view;

import java.util.List;

/**
 * Claims of one verdict, and that verdict in words.
 *
 * @param claimed what is claimed and by whom, a sentence each
 * @param verdict what is found of them
 * @param tone the tone of that, {@code good}
 * @param why why, where that can be said in a sentence or two; else nothing
 */
public record ReviewView(List<SentenceView> claimed, SentenceView verdict, String tone, SentenceView why) {

    /** Copies the list. */
    public ReviewView {
        claimed = List.copyOf(claimed);
    }
}
