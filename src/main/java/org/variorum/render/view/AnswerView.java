package org.variorum.render.view;

import java.util.Optional;

/**
 * One line of an answer.
 *
 * @param label the role or scope that it is for
 * @param value the value in words
 * @param path the page of the entity that it names
 * @param part how this part stands by itself, where it is one of several
 * @param wider something wider that is surer, a sentence
 */
public record AnswerView(
        Optional<String> label,
        String value,
        Optional<String> path,
        Optional<Part> part,
        Optional<SentenceView> wider) {

    /**
     * How a part of an answer stands.
     *
     * @param verdict what its claims come to
     * @param level how sure, in words
     */
    public record Part(ChipView verdict, String level) {}
}
