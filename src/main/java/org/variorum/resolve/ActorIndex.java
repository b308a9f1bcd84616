package org.variorum.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.diagnostic.Spellings;
import org.variorum.model.Actor;
import org.variorum.model.Id;
import org.variorum.model.OutletId;
import org.variorum.model.ReportId;

/** Finds who is meant by an id or a name: a report, an outlet, or an entity. */
final class ActorIndex {

    private final Set<ReportId> reports;
    private final Set<OutletId> outlets;
    private final EntityIndex entities;
    private final Spellings spellings = new Spellings(this::words);

    /** An index of these reports, outlets and entities. */
    ActorIndex(Set<ReportId> reports, Set<OutletId> outlets, EntityIndex entities) {
        this.reports = reports;
        this.outlets = outlets;
        this.entities = entities;
    }

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
        return spellings.hint(words);
    }

    private List<String> words() {
        List<String> words = new ArrayList<>(Id.texts(reports));
        words.addAll(Id.texts(outlets));
        words.addAll(entities.words());
        return words;
    }

    private Optional<Actor> entity(String words) {
        return entities.one(words).map(e -> e);
    }

    private Optional<Actor> report(String id) {
        return ReportId.of(id).filter(reports::contains).map(r -> r);
    }

    private Optional<Actor> outlet(String id) {
        return OutletId.of(id).filter(outlets::contains).map(o -> o);
    }
}
