package org.variorum.model;

/**
 * The id of a question.
 *
 * @param text the id as authors write it, never empty
 */
public record QuestionId(String text) implements Id<QuestionId> {

    /** Refuses an empty id. */
    public QuestionId {
        Ids.check(text);
    }

    /** The id as authors write it. */
    @Override
    public String toString() {
        return text;
    }
}
