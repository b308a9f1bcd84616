package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A finding in short, for cards and lists.
 *
 * @param asked the question
 * @param answers the answer; empty where there is none
 * @param ground what all sides share, where there is no answer
 * @param state where the question stands
 * @param desk what the desk did about it
 */
public record FindingView(
        AskedView asked, List<AnswerView> answers, Optional<String> ground, StateView state, DeskView desk) {

    /** Copies the list. */
    public FindingView {
        answers = List.copyOf(answers);
    }
}
