package org.variorum.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Id;

/** Finds entities by id, name or alias; names are compared without regard to case, in NFC. */
final class EntityIndex {

    private final Map<EntityId, Entity> byId;
    private final Map<String, Set<EntityId>> byName = new TreeMap<>();

    EntityIndex(Map<EntityId, Entity> entities) {
        byId = entities;
        entities.values()
                .forEach(e -> Stream.concat(Stream.of(e.name()), e.aliases().stream())
                        .forEach(name -> byName.computeIfAbsent(normal(name), k -> new TreeSet<>())
                                .add(e.id())));
    }

    /** The ids that a word may mean: one if it is an id, those of the entities with that name otherwise. */
    Set<EntityId> find(String word) {
        if (word.isEmpty()) {
            return Set.of();
        }
        EntityId id = new EntityId(word);
        return byId.containsKey(id) ? Set.of(id) : byName.getOrDefault(normal(word), Set.of());
    }

    /** Everything that can be written for an entity, for hints. */
    Collection<String> words() {
        List<String> words = new ArrayList<>(Id.texts(byId.keySet()));
        byId.values().forEach(e -> {
            words.add(e.name());
            words.addAll(e.aliases());
        });
        return words;
    }

    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
