package org.variorum.model;

import java.util.Optional;

/**
 * The id of an outlet.
 *
 * @param text the id as authors write it, never empty
 */
public record OutletId(String text) implements Actor, Id<OutletId> {

    /** Refuses an empty id. */
    public OutletId {
        NonEmpty.check(text);
    }

    /** The id that some text would be; none where it is empty. */
    public static Optional<OutletId> of(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty()).map(OutletId::new);
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
