package org.variorum.model;

import java.util.Optional;

/**
 * The id of a question.
 *
 * @param text the id as authors write it, never empty
 */
public record QuestionId(String text) implements Id<QuestionId> {

    /** Refuses an empty id. */
    public QuestionId {
        NonEmpty.check(text);
    }

    /** The id that some text would be; none where it is empty. */
    public static Optional<QuestionId> of(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty()).map(QuestionId::new);
    }

    /** The id as authors write it. */
    @Override
    public String toString() {
        return text;
    }
}
