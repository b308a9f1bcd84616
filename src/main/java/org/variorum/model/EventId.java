package org.variorum.model;

/**
 * The id of an event.
 *
 * @param text the id as authors write it, never empty
 */
public record EventId(String text) implements Comparable<EventId> {

    /** Refuses an empty id. */
    public EventId {
        Ids.check(text);
    }

    @Override
    public int compareTo(EventId other) {
        return text.compareTo(other.text);
    }

    /** The id as authors write it. */
    @Override
    public String toString() {
        return text;
    }
}
