package org.variorum.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Entity;

/** Finds entities that are part or instance of themselves; each circle is reported once, at its least id. */
final class EntityCycles {

    private final Map<String, Entity> entities;

    EntityCycles(Map<String, Entity> entities) {
        this.entities = entities;
    }

    void check(Reporter reporter) {
        Set<String> reported = new HashSet<>();
        for (String id : new TreeSet<>(entities.keySet())) {
            if (!reported.contains(id)) {
                cycle(id).ifPresent(path -> {
                    reported.addAll(path);
                    Entity entity = entities.get(id);
                    if (entity != null) {
                        reporter.report(Diagnostic.of(
                                        Code.CYCLE,
                                        entity.location(),
                                        "\"" + id + "\" is part of itself: " + String.join(" → ", path) + " → " + id)
                                .expected("part-of and instance-of that lead upwards only"));
                    }
                });
            }
        }
    }

    /** The way from an entity back to itself, breadth first, so that the shortest is found; iterative, as chains may be long. */
    private Optional<List<String>> cycle(String start) {
        Set<String> seen = new LinkedHashSet<>();
        List<List<String>> paths = new ArrayList<>();
        paths.add(List.of(start));
        for (int i = 0; i < paths.size(); i++) {
            List<String> path = paths.get(i);
            for (String parent : parents(path.get(path.size() - 1))) {
                if (parent.equals(start)) {
                    return Optional.of(path);
                }
                if (seen.add(parent)) {
                    List<String> longer = new ArrayList<>(path);
                    longer.add(parent);
                    paths.add(longer);
                }
            }
        }
        return Optional.empty();
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
