package org.variorum.reconcile.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;

/**
 * How entities belong together: part-of and instance-of, with several parents allowed. What lies above an entity, and how much within it, is
 * found when it is first asked for, because most entities of a long list never are. Safe for use by several threads.
 */
public final class EntityGraph {

    private final Map<EntityId, Entity> entities;
    private final Map<EntityId, Set<EntityId>> ancestors = new ConcurrentHashMap<>();
    private final Map<EntityId, Integer> held = new ConcurrentHashMap<>();

    /** The graph over these entities; ids that are not among them stand alone. */
    public EntityGraph(Collection<Entity> all) {
        entities = new LinkedHashMap<>();
        all.forEach(e -> entities.put(e.id(), e));
    }

    /** Whether there is such an entity. */
    public boolean knows(EntityId id) {
        return entities.containsKey(id);
    }

    /** Whether it is a person. */
    public boolean isPerson(EntityId id) {
        return Optional.ofNullable(entities.get(id))
                .flatMap(Entity::kind)
                .filter(Entity.Kind.PERSON::equals)
                .isPresent();
    }

    /** How many entities there are. */
    public int size() {
        return entities.size();
    }

    /** How many lie within an entity. */
    public int holds(EntityId id) {
        return held.computeIfAbsent(id, wide ->
                (int) entities.keySet().stream().filter(e -> isWithin(e, wide)).count());
    }

    /** The entity's name, or the id where it is not known. */
    public String name(EntityId id) {
        return Optional.ofNullable(entities.get(id)).map(Entity::name).orElse(id.text());
    }

    /** Every name under which the entity goes, the full one first. */
    public List<String> names(EntityId id) {
        return Optional.ofNullable(entities.get(id))
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
        Set<EntityId> known = ancestors.get(id);
        return known != null ? known : entities.containsKey(id) ? ancestors.computeIfAbsent(id, this::climb) : Set.of();
    }

    /** Breadth first, each generation by id, so that the nearest come first; a cycle ends where it closes. */
    private Set<EntityId> climb(EntityId start) {
        Set<EntityId> seen = new LinkedHashSet<>();
        Deque<EntityId> next = new ArrayDeque<>(parents(start));
        while (!next.isEmpty()) {
            EntityId id = next.removeFirst();
            if (!id.equals(start) && seen.add(id)) {
                next.addAll(parents(id));
            }
        }
        return seen;
    }

    private Set<EntityId> parents(EntityId id) {
        Set<EntityId> parents = new TreeSet<>();
        Optional.ofNullable(entities.get(id)).ifPresent(e -> {
            parents.addAll(e.partOf());
            parents.addAll(e.instanceOf());
        });
        return parents;
    }
}
