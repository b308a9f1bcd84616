package org.variorum.render.view;

import java.util.List;

/**
 * What happened, in order.
 *
 * @param events the events
 */
public record TimelineView(List<EventView> events) {

    /** Copies the list. */
    public TimelineView {
        events = List.copyOf(events);
    }
}
