package org.variorum.model;

import java.util.Optional;

/**
 * The id of an entity: a person, body, place or thing.
 *
 * @param text the id as authors write it, never empty
 */
public record EntityId(String text) implements Actor, QuestionSubject, Id<EntityId> {

    /** Refuses an empty id. */
    public EntityId {
        NonEmpty.check(text);
    }

    /** The id that some text would be; none where it is empty. */
    public static Optional<EntityId> of(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty()).map(EntityId::new);
    }

    @Override
    public <R> R fold(Actor.Cases<R> cases) {
        return cases.entity().apply(this);
    }

    @Override
    public <R> R fold(QuestionSubject.Cases<R> cases) {
        return cases.entity().apply(this);
    }

    /** The id as authors write it. */
    @Override
    public String toString() {
        return text;
    }
}
