package org.variorum.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who can be named as having said something or passed it on: a report, an outlet, an entity, or somebody of whom there is
 * only a word. A closed family.
 */
public sealed interface Actor permits ReportId, OutletId, EntityId, Actor.Named {

    /** By text; of two that share it by kind. */
    Comparator<Actor> ORDER = Comparator.comparing(Actor::text)
            .thenComparing(actor -> actor.getClass().getSimpleName());

    /**
     * Somebody known by words alone, {@code an official}.
     *
     * @param words the words, as written
     */
    record Named(String words) implements Actor {

        /** What authors write for a speaker whom the source does not name at all. */
        public static final Named NOBODY = new Named("unattributed");

        @Override
        public String text() {
            return words;
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.named().apply(this);
        }

        /** The words. */
        @Override
        public String toString() {
            return words;
        }
    }

    /** The id, or the words. */
    String text();

    /** The report that it is, if it is one. */
    default Optional<ReportId> asReport() {
        return this instanceof ReportId report ? Optional.of(report) : Optional.empty();
    }

    /** The entity that it is, if it is one. */
    default Optional<EntityId> asEntity() {
        return this instanceof EntityId entity ? Optional.of(entity) : Optional.empty();
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
