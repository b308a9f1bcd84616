package org.variorum.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.Finding;
import org.variorum.model.Position;
import org.variorum.model.QuestionId;
import org.variorum.model.QuestionSubject;
import org.variorum.model.Value;

/** The page of each entity: what belongs to it, what is asked about it, where it is given as an answer. */
final class EntityUses {

    private final Map<EntityId, List<Entity>> members = new TreeMap<>();
    private final Map<EntityId, List<Finding>> subjects = new TreeMap<>();
    private final Map<EntityId, Map<QuestionId, Finding>> values = new TreeMap<>();
    private final Map<EntityId, List<Event>> events = new TreeMap<>();

    EntityUses(Collection<Entity> entities, Library library) {
        entities.forEach(e -> Stream.concat(e.partOf().stream(), e.instanceOf().stream())
                .distinct()
                .forEach(whole -> add(members, whole, e)));
        for (Finding finding : library.findings()) {
            finding.question().subject().flatMap(EntityUses::entity).ifPresent(id -> add(subjects, id, finding));
            finding.reconciliation().positions().stream()
                    .flatMap(EntityUses::named)
                    .forEach(id -> values.computeIfAbsent(id, k -> new LinkedHashMap<>())
                            .put(finding.question().id(), finding));
        }
        library.events().forEach(e -> e.where().ifPresent(id -> add(events, id, e)));
    }

    /** The pages of an entity. */
    Stream<SitePage> pages(Entity entity) {
        String path = Paths.entity(entity.id());
        LongList<Finding> subjectOf = Disputes.cards(get(subjects, entity), Disputes.BY_QUESTION, path);
        LongList<Finding> namedIn =
                Disputes.cards(values.getOrDefault(entity.id(), Map.of()).values(), Disputes.BY_QUESTION, path);
        LongList<Event> happened = LongList.lines(get(events, entity), path);
        return LongList.numbers(subjectOf, namedIn, happened)
                .mapToObj(n -> new EntityPage(
                        entity, n, get(members, entity), subjectOf.on(n), namedIn.on(n), happened.on(n)));
    }

    private static Optional<EntityId> entity(QuestionSubject subject) {
        return subject.fold(new QuestionSubject.Cases<Optional<EntityId>>(
                Optional::of, event -> Optional.empty(), words -> Optional.empty()));
    }

    private static Stream<EntityId> named(Position position) {
        Value value = position.value().orElse(Value.YesNo.UNKNOWN);
        if (value instanceof Value.EntityValue entity) {
            return Stream.of(entity.id());
        }
        return value instanceof Value.SetValue set ? set.ids().stream() : Stream.empty();
    }

    private static <T> void add(Map<EntityId, List<T>> map, EntityId id, T item) {
        map.computeIfAbsent(id, k -> new ArrayList<>()).add(item);
    }

    private static <T> List<T> get(Map<EntityId, List<T>> map, Entity entity) {
        return map.getOrDefault(entity.id(), List.of());
    }
}
