package org.variorum.model;

import java.util.function.Function;

/**
 * Who can be named as having said something or passed it on: a report, an outlet, an entity, or somebody of whom there is
 * only a word. A closed family.
 */
public sealed interface Actor permits ReportId, OutletId, EntityId, Actor.Named {

    /**
     * Somebody known by words alone, {@code an official}.
     *
     * @param words the words, as written
     */
    record Named(String words) implements Actor {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.named().apply(this);
        }
    }

    /** What the one case that holds makes of it. */
    <R> R fold(Cases<R> cases);

    /**
     * One function for each kind of actor.
     *
     * @param report of a report
     * @param outlet of an outlet
     * @param entity of an entity
     * @param named of words
     * @param <R> what they make of it
     */
    record Cases<R>(
            Function<? super ReportId, ? extends R> report,
            Function<? super OutletId, ? extends R> outlet,
            Function<? super EntityId, ? extends R> entity,
            Function<? super Named, ? extends R> named) {}
}
