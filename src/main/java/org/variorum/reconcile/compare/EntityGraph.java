package org.variorum.reconcile.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;

/** How entities belong together, and what they are called. Safe for use by several threads, if its look-up is. */
public final class EntityGraph {

    private final Containment containment;
    private final Function<EntityId, Optional<Entity>> entities;

    /** The graph over these entities; ids that are not among them stand alone. */
    public EntityGraph(Collection<Entity> all) {
        Map<EntityId, Entity> byId = new HashMap<>();
        all.forEach(e -> byId.put(e.id(), e));
        this.containment = new Containment(Containment.parents(byId.values()));
        this.entities = id -> Optional.ofNullable(byId.get(id));
    }

    /**
     * A graph.
     *
     * @param containment what lies within what
     * @param entities finds an entity
     */
    public EntityGraph(Containment containment, Function<EntityId, Optional<Entity>> entities) {
        this.containment = containment;
        this.entities = entities;
    }

    /** Whether there is such an entity. */
    public boolean knows(EntityId id) {
        return containment.knows(id);
    }

    /** Whether it is a person. */
    public boolean isPerson(EntityId id) {
        return entities.apply(id)
                .flatMap(Entity::kind)
                .filter(Entity.Kind.PERSON::equals)
                .isPresent();
    }

    /** How many entities there are. */
    public int size() {
        return containment.size();
    }

    /** How many lie within an entity. */
    public int holds(EntityId id) {
        return containment.holds(id);
    }

    /** The entity's name, or the id where it is not known. */
    public String name(EntityId id) {
        return entities.apply(id).map(Entity::name).orElse(id.text());
    }

    /** Every name under which the entity goes, the full one first. */
    public List<String> names(EntityId id) {
        return entities.apply(id)
                .map(e ->
                        Stream.concat(Stream.of(e.name()), e.aliases().stream()).toList())
                .orElse(List.of());
    }

    /** Whether {@code narrow} is part or instance of {@code wide}, at any distance; nothing is part of itself. */
    public boolean isWithin(EntityId narrow, EntityId wide) {
        return above(narrow).contains(wide);
    }

    /** Whether one of the two is part or instance of the other, or both are the same. */
    public boolean isRelated(EntityId a, EntityId b) {
        return a.equals(b) || isWithin(a, b) || isWithin(b, a);
    }

    /**
     * The lowest common ancestor: the most specific entity that holds all of them; of several, the nearest to the first,
     * then the least id. Empty where they share nothing.
     */
    public Optional<EntityId> commonAncestor(Collection<EntityId> ids) {
        List<EntityId> shared = new ArrayList<>();
        ids.stream().findFirst().ifPresent(first -> {
            shared.add(first);
            shared.addAll(above(first));
        });
        ids.forEach(id -> shared.removeIf(above -> !above.equals(id) && !isWithin(id, above)));
        // With an entity everything above it is shared, so that whatever holds another one is the parent of one.
        Set<EntityId> wide = new HashSet<>();
        for (EntityId id : shared) {
            parents(id).stream().filter(parent -> !parent.equals(id)).forEach(wide::add);
        }
        return shared.stream().filter(id -> !wide.contains(id)).findFirst();
    }

    /** What lies directly above each of some entities and of all that lie above them, by id; what is no entity is left out. */
    public SortedMap<EntityId, Set<EntityId>> parents(Collection<EntityId> ids) {
        SortedMap<EntityId, Set<EntityId>> parents = new TreeMap<>();
        for (EntityId id : ids) {
            Stream.concat(Stream.of(id), above(id).stream())
                    .filter(this::knows)
                    .forEach(e -> parents.computeIfAbsent(e, this::parents));
        }
        return parents;
    }

    private Set<EntityId> above(EntityId id) {
        return containment.above(id);
    }

    private Set<EntityId> parents(EntityId id) {
        return containment.parents(id);
    }
}
