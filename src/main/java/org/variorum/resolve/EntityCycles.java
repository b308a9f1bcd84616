package org.variorum.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Id;

/**
 * Finds entities that are part or instance of themselves. Entities that are each part of the other are reported once, at
 * the least id, with a shortest circle. The groups are found by Kosaraju's algorithm, in time that grows with the list,
 * and without recursion, because chains may be long.
 */
public final class EntityCycles {

    private static final int LONGEST_SHOWN = 12;

    private final Map<EntityId, Entity> entities;
    private final Map<EntityId, Set<EntityId>> above = new TreeMap<>();
    private final Map<EntityId, Set<EntityId>> below = new TreeMap<>();

    /** Looks among these entities, by id. */
    public EntityCycles(Map<EntityId, Entity> entities) {
        this.entities = entities;
        entities.values().forEach(this::enter);
    }

    /** Reports each circle once. */
    public void check(Reporter reporter) {
        Set<EntityId> seen = new HashSet<>();
        Deque<EntityId> finished = new ArrayDeque<>();
        above.keySet().forEach(id -> visit(id, above, seen).forEach(finished::push));
        Set<EntityId> grouped = new HashSet<>();
        for (EntityId id : finished) {
            Set<EntityId> group = new TreeSet<>(visit(id, below, grouped));
            boolean self = !group.isEmpty() && above.getOrDefault(id, Set.of()).contains(id);
            if (group.size() > 1 || self) {
                report(group, reporter);
            }
        }
    }

    private void enter(Entity entity) {
        Set<EntityId> parents = new TreeSet<>(entity.partOf());
        parents.addAll(entity.instanceOf());
        parents.retainAll(entities.keySet());
        above.put(entity.id(), parents);
        parents.forEach(
                parent -> below.computeIfAbsent(parent, p -> new TreeSet<>()).add(entity.id()));
    }

    /** Everything that can be reached and was not seen before, each after all that was reached from it. */
    private static List<EntityId> visit(EntityId start, Map<EntityId, Set<EntityId>> ways, Set<EntityId> seen) {
        List<EntityId> finished = new ArrayList<>();
        Map<EntityId, Iterator<EntityId>> open = new LinkedHashMap<>();
        Deque<EntityId> path = new ArrayDeque<>();
        if (seen.add(start)) {
            path.push(start);
        }
        while (!path.isEmpty()) {
            EntityId id = path.element();
            Iterator<EntityId> next =
                    open.computeIfAbsent(id, i -> ways.getOrDefault(i, Set.of()).iterator());
            if (!next.hasNext()) {
                finished.add(path.pop());
            } else {
                EntityId neighbour = next.next();
                if (seen.add(neighbour)) {
                    path.push(neighbour);
                }
            }
        }
        return finished;
    }

    private void report(Set<EntityId> group, Reporter reporter) {
        EntityId id = group.iterator().next();
        Entity entity = entities.get(id);
        if (entity != null) {
            reporter.report(Diagnostic.of(
                            Code.CYCLE, entity.location(), "\"" + id + "\" is part of itself: " + shown(circle(id)))
                    .expected("part-of and instance-of that lead upwards only"));
        }
    }

    /** A shortest way from an entity back to itself, both ends included; breadth first. */
    private List<String> circle(EntityId start) {
        Map<EntityId, EntityId> from = new HashMap<>();
        Deque<EntityId> queue = new ArrayDeque<>(List.of(start));
        while (!from.containsKey(start)) {
            EntityId id = queue.remove();
            for (EntityId parent : above.getOrDefault(id, Set.of())) {
                if (from.putIfAbsent(parent, id) == null) {
                    queue.add(parent);
                }
            }
        }
        Deque<EntityId> circle = new ArrayDeque<>(List.of(start));
        do {
            circle.push(from.getOrDefault(circle.element(), start));
        } while (!circle.element().equals(start));
        return Id.texts(circle);
    }

    private static String shown(List<String> circle) {
        if (circle.size() <= LONGEST_SHOWN) {
            return String.join(" → ", circle);
        }
        String first = circle.get(0);
        return String.join(" → ", circle.subList(0, LONGEST_SHOWN - 2)) + " → … → " + first;
    }
}
