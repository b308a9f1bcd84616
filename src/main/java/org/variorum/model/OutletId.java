package org.variorum.model;

/**
 * The id of an outlet.
 *
 * @param text the id as authors write it, never empty
 */
public record OutletId(String text) implements Actor, Id<OutletId> {

    /** Refuses an empty id. */
    public OutletId {
        Ids.check(text);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.outlet().apply(this);
    }

    /** The id as authors write it. */
    @Override
    public String toString() {
        return text;
    }
}
