package org.variorum.model;

import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;

/**
 * Who publishes.
 *
 * @param id its id
 * @param name its name
 * @param kind what kind of source its reports are unless they say otherwise
 * @param reliability its letter
 * @param reason why that letter
 * @param country ISO 3166 code
 * @param owner who owns it
 * @param url its address
 * @param interestedIn the entities whose side it is on
 * @param location where it is declared
 */
public record Outlet(
        OutletId id,
        String name,
        SourceKind kind,
        Reliability reliability,
        String reason,
        Optional<String> country,
        Optional<String> owner,
        Optional<String> url,
        List<EntityId> interestedIn,
        Location location) {

    /** Copies the list. */
    public Outlet {
        interestedIn = List.copyOf(interestedIn);
    }
}
