package org.variorum.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Citation;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Id;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.Policy;
import org.variorum.recall.Fact;
import org.variorum.recall.Keeping;
import org.variorum.recall.Recall;
import org.variorum.recall.Rule;
import org.variorum.reconcile.compare.Containment;
import org.variorum.reconcile.compare.EntityGraph;
import org.variorum.resolve.EntityNames;

/** Who and what there is, as the data files say: each is looked up by itself, so that another name of one touches no other. */
final class Register {

    private final Fact<Map<OutletId, Outlet>> outlets;
    private final Fact<Map<EntityId, Entity>> entities;
    private final Fact<Map<EventId, Event>> events;
    private final Fact<Map<String, Citation>> references;
    private final Fact<Policy> policy;
    private final Rule<OutletId, Optional<Outlet>> outlet;
    private final Rule<EntityId, Optional<Entity>> entity;
    private final Rule<EventId, Optional<Event>> event;
    private final Rule<String, Optional<Citation>> reference;
    private final Fact<EntityNames> names;
    private final Rule<String, Set<EntityId>> meant;
    private final Fact<Map<EntityId, Set<EntityId>>> parents;
    private final Fact<Containment> containment;

    Register(Recall recall, Reads reads) {
        outlets =
                recall.fact("outlets", Keeping.DIGEST, () -> reads.catalog.get().outlets());
        entities = recall.fact(
                "entities", Keeping.DIGEST, () -> reads.catalog.get().entities());
        events = recall.fact("events", Keeping.DIGEST, () -> reads.catalog.get().events());
        references = recall.fact(() -> reads.catalog.get().references());
        policy = recall.fact(
                "policy", Keeping.DIGEST, () -> reads.catalog.get().site().policy());
        outlet = recall.rule(
                "outlet",
                Keeping.DIGEST,
                id -> Optional.ofNullable(outlets.get().get(id)));
        entity = recall.rule(
                "entity",
                Keeping.DIGEST,
                id -> Optional.ofNullable(entities.get().get(id)));
        event = recall.rule(
                "event", Keeping.DIGEST, id -> Optional.ofNullable(events.get().get(id)));
        reference = recall.rule(
                "reference",
                Keeping.DIGEST,
                key -> Optional.ofNullable(references.get().get(key)));
        names = recall.fact(() -> new EntityNames(entities.get()));
        meant = recall.rule("meant", Keeping.DIGEST, word -> names.get().find(word));
        parents = recall.fact(
                "parents",
                Keeping.DIGEST,
                () -> Containment.parents(entities.get().values()));
        containment = recall.fact(() -> new Containment(parents.get()));
    }

    /** The outlets, by id. */
    Map<OutletId, Outlet> outlets() {
        return outlets.get();
    }

    /** An outlet. */
    Optional<Outlet> outlet(OutletId id) {
        return outlet.of(id);
    }

    /** The entities, by id. */
    Map<EntityId, Entity> entities() {
        return entities.get();
    }

    /** An entity. */
    Optional<Entity> entity(EntityId id) {
        return entity.of(id);
    }

    /** The ids of the entities that a word may mean. */
    Set<EntityId> meant(String word) {
        return meant.of(word);
    }

    /** How entities belong together. */
    EntityGraph graph() {
        return new EntityGraph(containment.get(), entity::of);
    }

    /** The events, by id. */
    Map<EventId, Event> events() {
        return events.get();
    }

    /** An event. */
    Optional<Event> event(EventId id) {
        return event.of(id);
    }

    /** A work that is cited but not annotated. */
    Optional<Citation> reference(String key) {
        return reference.of(key);
    }

    /** Works cited but not annotated, by id. */
    Map<String, Citation> references() {
        return references.get();
    }

    /** How loosely numbers, dates and texts are read. */
    Policy policy() {
        return policy.get();
    }

    /** Everything that can be written for an entity. */
    Collection<String> names() {
        return names.get().words();
    }

    /** Everything that can be written for an outlet or an entity. */
    List<String> speakers() {
        List<String> words = new ArrayList<>(Id.texts(outlets().keySet()));
        words.addAll(names());
        return words;
    }
}
