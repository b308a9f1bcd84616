package org.variorum.reconcile.compare;

import java.util.Map;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Policy;
import org.variorum.model.Question;
import org.variorum.model.Relation;
import org.variorum.model.Value;

/**
 * What is known beside the claims. Safe for use by several threads.
 *
 * @param policy the hedge widths in force
 * @param graph how entities belong together
 * @param events what happened, by id
 */
public record World(Policy policy, EntityGraph graph, Map<EventId, Event> events) {

    /** Copies the events. */
    public World {
        events = Map.copyOf(events);
    }

    /** How two values of a question compare, by its type alone. */
    public Relation relation(Question question, Value first, Value second) {
        return new TypedRule(question, this).compare(first, second).relation();
    }
}
