package org.variorum.content;

import java.util.Map;
import org.variorum.model.Citation;
import org.variorum.model.Entity;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Outlet;
import org.variorum.model.OutletId;
import org.variorum.model.SiteInfo;

/**
 * The data files: what the Markdown files refer to. Maps are in the order of their file.
 *
 * @param site the site
 * @param outlets who publishes, by id
 * @param entities people, bodies, places, things, by id
 * @param events what happened, by id
 * @param references works cited but not annotated, by id
 */
public record Catalog(
        SiteInfo site,
        Map<OutletId, Outlet> outlets,
        Map<EntityId, Entity> entities,
        Map<EventId, Event> events,
        Map<String, Citation> references) {}
