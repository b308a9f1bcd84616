package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A finding in short, for cards and lists.
 *
 * @param id the question's id
 * @param path the question's page
 * @param question what is asked
 * @param brief the same in fewer words
 * @param answers the answer; empty where there is none
 * @param verdict the verdict
 * @param meaning what the verdict means, a sentence
 * @param confidence how sure, in words
 * @param status where the question stands, in words
 * @param decided when the desk decided
 * @param by who decided, names
 * @param note the editor's note
 * @param because why, in words
 * @param ground what all sides share, where there is no answer
 */
public record FindingView(
        String id,
        String path,
        String question,
        String brief,
        List<AnswerView> answers,
        ChipView verdict,
        String meaning,
        String confidence,
        String status,
        Optional<DateView> decided,
        List<String> by,
        Optional<String> note,
        List<String> because,
        Optional<String> ground) {

    /** Copies the lists. */
    public FindingView {
        answers = List.copyOf(answers);
        by = List.copyOf(by);
        because = List.copyOf(because);
    }
}
