package org.variorum.render.view;

import java.util.List;

/**
 * A finding in short, for cards and lists.
 *
 * @param asked the question
 * @param answers the answer; empty where there is none
 * @param reviews the claims to be told first, with their verdicts in words
 * @param ground what the voices have in common, where there is no answer, sentences
 * @param heard how many speak to it
 * @param state where the question stands
 * @param desk what the desk did about it
 */
public record FindingView(
        AskedView asked,
        List<AnswerView> answers,
        List<ReviewView> reviews,
        List<SentenceView> ground,
        HeardView heard,
        StateView state,
        DeskView desk) {

    /** Copies the lists. */
    public FindingView {
        answers = List.copyOf(answers);
        reviews = List.copyOf(reviews);
        ground = List.copyOf(ground);
    }
}
