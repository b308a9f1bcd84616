package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What the rules make of one role and scope of a question.
 *
 * @param label which; absent where there is no other
 * @param answer the answer; absent where nothing is settled
 * @param verdict what its claims come to
 * @param confidence how sure, in words
 * @param ground what its voices have in common, a sentence for each sense of it
 */
public record SlotView(
        Optional<String> label,
        Optional<AnswerView> answer,
        ChipView verdict,
        String confidence,
        List<SentenceView> ground) {

    /** Copies the list. */
    public SlotView {
        ground = List.copyOf(ground);
    }
}
