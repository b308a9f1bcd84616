package org.variorum.reconcile.compare;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;

/**
 * What lies within what: part-of and instance-of, with several parents allowed. What lies above an entity, and how much within
 * it, is found when it is first asked for, because most entities of a long list never are. Safe for use by several threads.
 */
public final class Containment {

    private final Map<EntityId, Set<EntityId>> parents;
    private final Map<EntityId, Set<EntityId>> ancestors = new ConcurrentHashMap<>();
    private final Map<EntityId, Integer> held = new ConcurrentHashMap<>();

    /** What lies directly above each entity, as {@link #parents} tells it. */
    public Containment(Map<EntityId, Set<EntityId>> parents) {
        this.parents = parents;
    }

    /** What lies directly above each of some entities. */
    public static Map<EntityId, Set<EntityId>> parents(Collection<Entity> entities) {
        Map<EntityId, Set<EntityId>> parents = new LinkedHashMap<>();
        for (Entity entity : entities) {
            Set<EntityId> above = new TreeSet<>(entity.partOf());
            above.addAll(entity.instanceOf());
            parents.put(entity.id(), above);
        }
        return parents;
    }

    /** Whether there is such an entity. */
    boolean knows(EntityId id) {
        return parents.containsKey(id);
    }

    /** How many entities there are. */
    int size() {
        return parents.size();
    }

    /** How many lie within an entity. */
    int holds(EntityId id) {
        return held.computeIfAbsent(id, wide -> (int)
                parents.keySet().stream().filter(e -> above(e).contains(wide)).count());
    }

    /** What lies directly above an entity, by id. */
    Set<EntityId> parents(EntityId id) {
        return parents.getOrDefault(id, Set.of());
    }

    /** All that lies above an entity, the nearest first. */
    Set<EntityId> above(EntityId id) {
        Set<EntityId> known = ancestors.get(id);
        return known != null ? known : knows(id) ? ancestors.computeIfAbsent(id, this::climb) : Set.of();
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
}
