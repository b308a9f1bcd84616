package org.variorum.model;

import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;

/**
 * A person, body, place, work or thing.
 *
 * @param id its id
 * @param name its full name
 * @param kind person, body, place, work or thing
 * @param aliases other names
 * @param partOf what it is part of, ids
 * @param instanceOf what it is one of, ids
 * @param sameAs its Wikidata item, {@code Q…}
 * @param description one sentence
 * @param location where it is declared
 */
public record Entity(
        EntityId id,
        String name,
        Optional<Kind> kind,
        List<String> aliases,
        List<EntityId> partOf,
        List<EntityId> instanceOf,
        Optional<String> sameAs,
        Optional<String> description,
        Location location) {

    /** What an entity is. */
    public enum Kind {
        /** A human being. */
        PERSON,
        /** An organisation, a government, a part of one. */
        BODY,
        /** A place. */
        PLACE,
        /** A text or other work. */
        WORK,
        /** Anything else. */
        THING
    }

    /** Copies the lists. */
    public Entity {
        aliases = List.copyOf(aliases);
        partOf = List.copyOf(partOf);
        instanceOf = List.copyOf(instanceOf);
    }
}
