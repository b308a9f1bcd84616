package org.variorum.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.variorum.content.ScopeDraft;
import org.variorum.diagnostic.Spellings;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Scope;

/** Finds entities by id, name or alias; names are compared without regard to case, in NFC. Immutable. */
public final class EntityIndex {

    private final Function<String, Set<EntityId>> found;
    private final Supplier<Spellings> spellings;
    private final boolean open;

    private EntityIndex(Function<String, Set<EntityId>> found, Supplier<Spellings> spellings, boolean open) {
        this.found = found;
        this.spellings = spellings;
        this.open = open;
    }

    /**
     * An index of all that there is: a word that means none of these is a mistake.
     *
     * @param found what a word may mean, as {@link EntityNames#find} tells it
     * @param spellings everything that can be written for an entity, to find what is meant
     */
    static EntityIndex closed(Function<String, Set<EntityId>> found, Supplier<Spellings> spellings) {
        return new EntityIndex(found, spellings, false);
    }

    /** An index of what is known: a word that means none of these stands alone, for a stranger. */
    public static EntityIndex open(Map<EntityId, Entity> entities) {
        EntityNames names = new EntityNames(entities);
        Spellings spellings = new Spellings(names::words);
        return new EntityIndex(names::find, () -> spellings, true);
    }

    /** The ids that a word may mean: one if it is an id, those of the entities with that name otherwise. */
    Set<EntityId> find(String word) {
        return found.apply(word);
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
        return open ? EntityId.of(EntityNames.plain(word)) : Optional.empty();
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

    /** Everything that can be written for an entity, to find what is meant. */
    Spellings spellings() {
        return spellings.get();
    }
}
