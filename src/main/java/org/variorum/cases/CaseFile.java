package org.variorum.cases;

import java.util.List;
import java.util.Map;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Policy;

/**
 * A file of worked cases.
 *
 * @param policy the editorial policy under which they are reconciled
 * @param entities people, bodies, places, things, by id
 * @param events what happened, by id
 * @param cases the cases that could be read, in the order of the file
 */
public record CaseFile(Policy policy, Map<EntityId, Entity> entities, Map<EventId, Event> events, List<Case> cases) {

    /** Copies the list. */
    public CaseFile {
        cases = List.copyOf(cases);
    }
}
