package org.variorum.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.content.ScopeDraft;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Id;
import org.variorum.model.Scope;

/** Finds entities by id, name or alias; names are compared without regard to case, in NFC. Immutable. */
public final class EntityIndex {

    private final Map<EntityId, Entity> byId;
    private final Map<String, Set<EntityId>> byName = new TreeMap<>();
    private final boolean open;

    private EntityIndex(Map<EntityId, Entity> entities, boolean open) {
        this.byId = entities;
        this.open = open;
        entities.values()
                .forEach(e -> Stream.concat(Stream.of(e.name()), e.aliases().stream())
                        .forEach(name -> byName.computeIfAbsent(caseless(name), k -> new TreeSet<>())
                                .add(e.id())));
    }

    /** An index of all that there is: a word that means none of these is a mistake. */
    static EntityIndex closed(Map<EntityId, Entity> entities) {
        return new EntityIndex(entities, false);
    }

    /** An index of what is known: a word that means none of these stands alone, for a stranger. */
    public static EntityIndex open(Map<EntityId, Entity> entities) {
        return new EntityIndex(entities, true);
    }

    /** The ids that a word may mean: one if it is an id, those of the entities with that name otherwise. */
    Set<EntityId> find(String word) {
        Optional<EntityId> id = EntityId.of(plain(word)).filter(byId::containsKey);
        return id.isPresent() ? Set.of(id.get()) : byName.getOrDefault(caseless(word), Set.of());
    }

    /** The entity that a word means; none where it means none, or several. */
    public Optional<EntityId> one(String word) {
        Set<EntityId> found = find(word);
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** Whether a word that means none of these can mean somebody else. */
    boolean isOpen() {
        return open;
    }

    /** The id of somebody who is called by a word that means no entity; none in a closed index. */
    Optional<EntityId> stranger(String word) {
        return open ? EntityId.of(plain(word)) : Optional.empty();
    }

    /**
     * A scope; several words of a kind are sorted and together one. Where names stand for ids, they do so here as well;
     * in a closed index a scope names entities by id, and anything else is a word.
     */
    Scope scope(ScopeDraft draft) {
        return new Scope(
                draft.period(), together(draft.measure()), together(draft.population()), together(draft.area()));
    }

    private Optional<String> together(List<String> words) {
        return Optional.of(words.stream()
                        .map(word -> open ? one(word).map(EntityId::text).orElse(word) : word)
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
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

    private static String caseless(String name) {
        return plain(name).toLowerCase(Locale.ROOT);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }
}
