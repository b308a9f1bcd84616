package org.variorum.model;

/**
 * The id of an entity: a person, body, place or thing.
 *
 * @param text the id as authors write it, never empty
 */
public record EntityId(String text) implements Actor, Id<EntityId> {

    /** Refuses an empty id. */
    public EntityId {
        Ids.check(text);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.entity().apply(this);
    }

    /** The id as authors write it. */
    @Override
    public String toString() {
        return text;
    }
}
