package org.variorum.model;

import java.util.function.Function;

/** What a question is about: an entity, an event, or whatever words say. A closed family. */
public sealed interface QuestionSubject permits EntityId, EventId, QuestionSubject.Words {

    /**
     * Something that has no id.
     *
     * @param text the words, as written
     */
    record Words(String text) implements QuestionSubject {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.words().apply(this);
        }
    }

    /** The id, or the words. */
    String text();

    /** What the one case that holds makes of it. */
    <R> R fold(Cases<R> cases);

    /**
     * One function for each kind of subject.
     *
     * @param entity of an entity
     * @param event of an event
     * @param words of words
     * @param <R> what they make of it
     */
    record Cases<R>(
            Function<? super EntityId, ? extends R> entity,
            Function<? super EventId, ? extends R> event,
            Function<? super Words, ? extends R> words) {}
}
