package org.variorum.model;

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

    /** The id as authors write it. */
    @Override
    public String toString() {
        return text;
    }
}
