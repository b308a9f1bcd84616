package org.variorum.cases;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.content.Text;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.load.field.Shown;
import org.variorum.model.Actor;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;

/** Finds entities by id, name or alias, written as they are declared; whatever is not declared stands alone. */
final class Names {

    private final Set<String> ids = new TreeSet<>();
    private final Map<String, Set<String>> byName = new HashMap<>();

    Names(Collection<Entity> entities) {
        for (Entity entity : entities) {
            ids.add(entity.id().text());
            Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                    .forEach(name -> byName.computeIfAbsent(normal(name), n -> new TreeSet<>())
                            .add(entity.id().text()));
        }
    }

    /**
     * The id of the entity meant, or the text itself where none is; nothing for an empty text, and where it could be
     * several, which is reported.
     */
    Optional<EntityId> id(Text text, Reporter reporter) {
        Set<String> found = find(text.value());
        if (found.size() > 1) {
            reporter.report(Diagnostic.of(
                            Code.AMBIGUOUS_NAME,
                            text.location(),
                            Shown.quoted(text.value()) + " can mean " + String.join(" or ", found))
                    .expected("the id of the one that is meant"));
            return Optional.empty();
        }
        return EntityId.of(found.iterator().next());
    }

    /** The id of the entity meant; the text itself where there is none, or more than one. */
    String idOr(String text) {
        Set<String> found = find(text);
        return found.size() == 1 ? found.iterator().next() : normal(text);
    }

    /** The entity meant; what is not declared stands alone. */
    EntityId entity(String text) {
        return new EntityId(idOr(text));
    }

    /** The entity meant; what is not declared is words. */
    Actor actor(String text) {
        String found = idOr(text);
        return ids.contains(found) ? new EntityId(found) : new Actor.Named(found);
    }

    private Set<String> find(String text) {
        String name = normal(text);
        return ids.contains(name) ? Set.of(name) : byName.getOrDefault(name, Set.of(name));
    }

    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    }
}
