package org.variorum.resolve;

import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.variorum.diagnostic.Spellings;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Id;

/**
 * Finds events by id.
 *
 * @param known whether there is an event of an id
 * @param spellings the ids, to find the one that is meant
 */
public record EventIndex(Predicate<EventId> known, Supplier<Spellings> spellings) {

    /** An index of these events. */
    public static EventIndex of(Map<EventId, Event> events) {
        Spellings ids = new Spellings(() -> Id.texts(events.keySet()));
        return new EventIndex(events::containsKey, () -> ids);
    }
}
