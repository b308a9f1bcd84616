package org.variorum.model;

import java.util.Optional;
import org.variorum.diagnostic.Location;

/**
 * Something that happened.
 *
 * @param id its id
 * @param name what it is called
 * @param when its date, in the zone of its place where that is known
 * @param where where it happened
 * @param description one or two sentences
 * @param location where it is declared
 */
public record Event(
        EventId id,
        String name,
        Value.DateValue when,
        Optional<EntityId> where,
        Optional<String> description,
        Location location) {}
