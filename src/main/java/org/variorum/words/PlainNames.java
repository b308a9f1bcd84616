package org.variorum.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.Actor;
import org.variorum.model.ClaimId;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Lineage;
import org.variorum.model.LineageId;
import org.variorum.model.OutletId;
import org.variorum.model.ReportId;

/** Entities and events by their names, everything else by its id, as whoever keeps worked cases knows it. */
public final class PlainNames implements NameBook {

    private final Function<EntityId, Optional<Entity>> entities;
    private final Function<EventId, Optional<Event>> events;
    private final Map<LineageId, Actor> origins;

    /**
     * The names of some entities and events.
     *
     * @param entities people, bodies, places and things, by id
     * @param events what happened, by id
     */
    public PlainNames(Map<EntityId, Entity> entities, Map<EventId, Event> events) {
        this(in(entities), in(events));
    }

    /**
     * Names that are looked up.
     *
     * @param entities finds people, bodies, places and things
     * @param events finds what happened
     */
    public PlainNames(Function<EntityId, Optional<Entity>> entities, Function<EventId, Optional<Event>> events) {
        this(entities, events, Map.of());
    }

    private static <K, V> Function<K, Optional<V>> in(Map<K, V> map) {
        Map<K, V> copy = Map.copyOf(map);
        return key -> Optional.ofNullable(copy.get(key));
    }

    private PlainNames(
            Function<EntityId, Optional<Entity>> entities,
            Function<EventId, Optional<Event>> events,
            Map<LineageId, Actor> origins) {
        this.entities = entities;
        this.events = events;
        this.origins = Map.copyOf(origins);
    }

    /** The same, and each of some lineages by its origin, but for several of one origin. */
    public PlainNames calling(List<Lineage> lineages) {
        Map<LineageId, Actor> called = new HashMap<>();
        for (Lineage lineage : lineages) {
            boolean alone = lineages.stream()
                            .filter(l ->
                                    l.origin().text().equals(lineage.origin().text()))
                            .count()
                    == 1;
            if (alone) {
                called.put(lineage.id(), lineage.origin());
            }
        }
        return new PlainNames(entities, events, called);
    }

    @Override
    public Piece claim(ClaimId claim) {
        return new Piece.ToClaim(claim, claim.local());
    }

    @Override
    public Piece report(ReportId report) {
        return new Piece.ToReport(report, report.text());
    }

    @Override
    public Piece outlet(OutletId outlet) {
        return new Piece.ToOutlet(outlet, outlet.text());
    }

    @Override
    public Piece entity(EntityId entity) {
        return entities.apply(entity)
                .<Piece>map(e -> new Piece.ToEntity(entity, e.kind(), e.name()))
                .orElseGet(() -> new Piece.Text(entity.text()));
    }

    @Override
    public Piece event(EventId event) {
        return events.apply(event)
                .<Piece>map(e -> new Piece.ToEvent(event, e.name()))
                .orElseGet(() -> new Piece.Text(event.text()));
    }

    @Override
    public Piece lineage(LineageId lineage) {
        Piece name = Optional.ofNullable(origins.get(lineage))
                .map(this::actor)
                .orElseGet(() -> new Piece.Text(lineage.text()));
        return new Piece.ToLineage(lineage, name);
    }
}
