package org.variorum.model;

import java.util.Optional;

/**
 * The id of an event.
 *
 * @param text the id as authors write it, never empty
 */
public record EventId(String text) implements Id<EventId> {

    /** Refuses an empty id. */
    public EventId {
        Ids.check(text);
    }

    /** The id that some text would be; none where it is empty. */
    public static Optional<EventId> of(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty()).map(EventId::new);
    }

    /** The id as authors write it. */
    @Override
    public String toString() {
        return text;
    }
}
