package org.variorum.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;

/** The page of each entity: what belongs to it, what is asked about it, where it is given as an answer. */
final class EntityUses {

    private final Map<EntityId, List<Entity>> members = new TreeMap<>();
    private final Map<EntityId, List<FindingFace>> subjects = new TreeMap<>();
    private final Map<EntityId, List<FindingFace>> values = new TreeMap<>();
    private final Map<EntityId, List<Event>> events = new TreeMap<>();

    EntityUses(Collection<Entity> entities, List<FindingFace> findings, List<Event> events) {
        entities.forEach(e -> Stream.concat(e.partOf().stream(), e.instanceOf().stream())
                .distinct()
                .forEach(whole -> add(members, whole, e)));
        for (FindingFace finding : findings) {
            finding.subject().ifPresent(id -> add(subjects, id, finding));
            finding.named().forEach(id -> add(values, id, finding));
        }
        events.forEach(e -> e.where().ifPresent(id -> add(this.events, id, e)));
    }

    /** The pages of an entity. */
    Stream<SitePage> pages(Entity entity) {
        String path = Paths.entity(entity.id());
        LongList<FindingFace> subjectOf = Disputes.cards(get(subjects, entity), Disputes.BY_QUESTION, path);
        LongList<FindingFace> namedIn = Disputes.cards(get(values, entity), Disputes.BY_QUESTION, path);
        LongList<Event> happened = LongList.lines(get(events, entity), path);
        return LongList.numbers(subjectOf, namedIn, happened)
                .mapToObj(n -> new EntityPage(
                        entity,
                        n,
                        get(members, entity),
                        subjectOf.on(n).map(FindingFace::question),
                        namedIn.on(n).map(FindingFace::question),
                        happened.on(n)));
    }

    private static <T> void add(Map<EntityId, List<T>> map, EntityId id, T item) {
        map.computeIfAbsent(id, k -> new ArrayList<>()).add(item);
    }

    private static <T> List<T> get(Map<EntityId, List<T>> map, Entity entity) {
        return map.getOrDefault(entity.id(), List.of());
    }
}
