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

/** What entities can be called. Immutable. */
public final class EntityNames {

    private final Map<EntityId, Entity> entities;
    private final Map<String, Set<EntityId>> byName = new TreeMap<>();

    /** The names and aliases of these entities, by id. */
    public EntityNames(Map<EntityId, Entity> entities) {
        this.entities = entities;
        entities.values()
                .forEach(e -> Stream.concat(Stream.of(e.name()), e.aliases().stream())
                        .forEach(name -> byName.computeIfAbsent(caseless(name), k -> new TreeSet<>())
                                .add(e.id())));
    }

    /** The ids that a word may mean: one if it is an id, those of the entities with that name otherwise. */
    public Set<EntityId> find(String word) {
        return EntityId.of(plain(word))
                .filter(entities::containsKey)
                .map(Set::of)
                .orElseGet(() -> byName.getOrDefault(caseless(word), Set.of()));
    }

    /** Everything that can be written for an entity. */
    public Collection<String> words() {
        List<String> words = new ArrayList<>(Id.texts(entities.keySet()));
        entities.values().forEach(e -> {
            words.add(e.name());
            words.addAll(e.aliases());
        });
        return words;
    }

    private static String caseless(String name) {
        return plain(name).toLowerCase(Locale.ROOT);
    }

    /** A name without what does not tell it from others: in NFC, no blanks around it. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }
}
