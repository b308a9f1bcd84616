package org.variorum.resolve;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.variorum.diagnostic.Spellings;
import org.variorum.model.Actor;
import org.variorum.model.OutletId;
import org.variorum.model.ReportId;

/**
 * Finds who is meant by an id or a name: a report, an outlet, or an entity.
 *
 * @param reports whether there is a report of an id
 * @param outlets whether there is an outlet of an id
 * @param entities finds entities
 * @param spellings whoever can be meant, to find the one that is
 */
record ActorIndex(
        Predicate<ReportId> reports, Predicate<OutletId> outlets, EntityIndex entities, Supplier<Spellings> spellings) {

    /** Who says something: an entity before all others, and words where they name nobody. */
    Actor speaker(String words) {
        return entity(words).or(() -> outlet(words)).or(() -> report(words)).orElseGet(() -> new Actor.Named(words));
    }

    /**
     * Who passed something on: a report or an outlet before an entity; where the words name nobody, they stand for a
     * stranger if there can be any.
     */
    Optional<Actor> origin(String words) {
        return report(words)
                .or(() -> outlet(words))
                .or(() -> entity(words))
                .or(() -> entities.isOpen() ? Optional.of(new Actor.Named(words)) : Optional.empty());
    }

    /** What was meant by words that name nobody, as a hint. */
    Optional<String> hint(String words) {
        return spellings.get().hint(words);
    }

    private Optional<Actor> entity(String words) {
        return entities.one(words).map(e -> e);
    }

    private Optional<Actor> report(String id) {
        return ReportId.of(id).filter(reports).map(r -> r);
    }

    private Optional<Actor> outlet(String id) {
        return OutletId.of(id).filter(outlets).map(o -> o);
    }
}
