package org.variorum.model;

import java.util.Optional;

/**
 * The id of an event.
 *
 * @param text the id as authors write it, never empty
 */
public record EventId(String text) implements QuestionSubject, Id<EventId> {

    /** Refuses an empty id. */
    public EventId {
        NonEmpty.check(text);
    }

    /** The id that some text would be; none where it is empty. */
    public static Optional<EventId> of(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty()).map(EventId::new);
    }

    @Override
    public <R> R fold(QuestionSubject.Cases<R> cases) {
        return cases.event().apply(this);
    }

    /** The id as authors write it. */
    @Override
    public String toString() {
        return text;
    }
}
