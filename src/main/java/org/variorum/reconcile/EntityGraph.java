package org.variorum.reconcile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.model.Entity;

/** How entities belong together: part-of and instance-of, with several parents allowed. Immutable after construction. */
public final class EntityGraph {

    private final Map<String, Entity> entities;
    private final Map<String, Set<String>> ancestors = new HashMap<>();

    /** The graph over these entities; ids that are not among them stand alone. */
    public EntityGraph(Collection<Entity> all) {
        entities = new LinkedHashMap<>();
        all.forEach(e -> entities.put(e.id(), e));
        entities.keySet().forEach(id -> ancestors.put(id, climb(id)));
    }

    /** The entity's name, or the id where it is not known. */
    public String name(String id) {
        return Optional.ofNullable(entities.get(id)).map(Entity::name).orElse(id);
    }

    /** Every name under which the entity goes, the full one first. */
    public List<String> names(String id) {
        return Optional.ofNullable(entities.get(id))
                .map(e ->
                        Stream.concat(Stream.of(e.name()), e.aliases().stream()).toList())
                .orElse(List.of());
    }

    /** Whether {@code narrow} is part or instance of {@code wide}, at any distance; nothing is part of itself. */
    public boolean isWithin(String narrow, String wide) {
        return above(narrow).contains(wide);
    }

    /** Whether one of the two is part or instance of the other, or both are the same. */
    public boolean isRelated(String a, String b) {
        return a.equals(b) || isWithin(a, b) || isWithin(b, a);
    }

    /**
     * The lowest common ancestor: the most specific entity that holds all of them; of several, the nearest to the first,
     * then the least id. Empty where they share nothing.
     */
    public Optional<String> commonAncestor(Collection<String> ids) {
        Set<String> shared = null;
        for (String id : ids) {
            Set<String> own = new LinkedHashSet<>();
            own.add(id);
            own.addAll(above(id));
            if (shared == null) {
                shared = own;
            } else {
                shared.retainAll(own);
            }
        }
        if (shared == null) {
            return Optional.empty();
        }
        List<String> candidates = new ArrayList<>(shared);
        Set<String> all = Set.copyOf(shared);
        candidates.removeIf(wide -> all.stream().anyMatch(narrow -> isWithin(narrow, wide)));
        return candidates.stream().findFirst();
    }

    private Set<String> above(String id) {
        return ancestors.getOrDefault(id, Set.of());
    }

    /** Breadth first, each generation by id, so that the nearest come first; a cycle ends where it closes. */
    private Set<String> climb(String start) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(parents(start));
        while (!next.isEmpty()) {
            String id = next.removeFirst();
            if (!id.equals(start) && seen.add(id)) {
                next.addAll(parents(id));
            }
        }
        return seen;
    }

    private Set<String> parents(String id) {
        Set<String> parents = new TreeSet<>();
        Optional.ofNullable(entities.get(id)).ifPresent(e -> {
            parents.addAll(e.partOf());
            parents.addAll(e.instanceOf());
        });
        return parents;
    }
}
