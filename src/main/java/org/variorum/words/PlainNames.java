package org.variorum.words;

import java.util.Map;
import java.util.Optional;
import org.variorum.model.ClaimId;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.LineageId;
import org.variorum.model.OutletId;
import org.variorum.model.ReportId;

/** Entities and events by their names, everything else by its id, as whoever keeps worked cases knows it. */
public final class PlainNames implements NameBook {

    private final Map<EntityId, Entity> entities;
    private final Map<EventId, Event> events;

    /**
     * The names of some entities and events.
     *
     * @param entities people, bodies, places and things, by id
     * @param events what happened, by id
     */
    public PlainNames(Map<EntityId, Entity> entities, Map<EventId, Event> events) {
        this.entities = Map.copyOf(entities);
        this.events = Map.copyOf(events);
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
        return Optional.ofNullable(entities.get(entity))
                .<Piece>map(e -> new Piece.ToEntity(entity, e.kind(), e.name()))
                .orElseGet(() -> new Piece.Text(entity.text()));
    }

    @Override
    public Piece event(EventId event) {
        return Optional.ofNullable(events.get(event))
                .<Piece>map(e -> new Piece.ToEvent(event, e.name()))
                .orElseGet(() -> new Piece.Text(event.text()));
    }

    @Override
    public Piece lineage(LineageId lineage) {
        return new Piece.ToLineage(lineage, new Piece.Text(lineage.text()));
    }
}
