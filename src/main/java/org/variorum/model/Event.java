package org.variorum.model;

import java.util.Optional;
import org.variorum.diagnostic.Location;

/**
 * Something that happened.
 *
 * @param id its id
 * @param name what it is called
 * @param when its date
 * @param where where it happened
 * @param description one or two sentences
 * @param location where it is declared
 */
public record Event(
        EventId id,
        String name,
        Edtf when,
        Optional<EntityId> where,
        Optional<String> description,
        Location location) {}
