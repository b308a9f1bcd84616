package org.variorum.render.view;

import java.util.List;

/**
 * What the rules say, where the editor says otherwise.
 *
 * @param answers the answer
 * @param verdict the verdict
 * @param meaning what it means
 * @param confidence how sure, in words
 */
public record RulesView(List<AnswerView> answers, ChipView verdict, String meaning, String confidence) {

    /** Copies the list. */
    public RulesView {
        answers = List.copyOf(answers);
    }
}
