package org.variorum.words;

import org.variorum.model.Actor;
import org.variorum.model.ClaimId;
import org.variorum.model.EntityId;
import org.variorum.model.EventId;
import org.variorum.model.LineageId;
import org.variorum.model.OutletId;
import org.variorum.model.ReportId;

/**
 * What things are called: by name on a site, by id where worked cases are printed. Whoever implements it gives one thing
 * one name, and gives words for ids that stand for nothing.
 */
public interface NameBook {

    /** What a claim is called. */
    Piece claim(ClaimId claim);

    /** What a report is called. */
    Piece report(ReportId report);

    /** What an outlet is called. */
    Piece outlet(OutletId outlet);

    /** What an entity is called. */
    Piece entity(EntityId entity);

    /** What an event is called. */
    Piece event(EventId event);

    /** What a lineage is called. */
    Piece lineage(LineageId lineage);

    /** What somebody is called who said something or passed it on. */
    default Piece actor(Actor actor) {
        return actor.fold(new Actor.Cases<Piece>(
                this::report, this::outlet, this::entity, named -> new Piece.Text(named.words())));
    }
}
