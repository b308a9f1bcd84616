package org.variorum.model;

import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Location;

/**
 * A cited source with our digest of it and the claims marked in the digest.
 *
 * @param citation how it is cited; its id is the report's
 * @param source what the engine must know of it
 * @param outlet the id of the outlet that published it
 * @param issuedNote what is known of an unknown or doubtful date
 * @param reliabilityReason why its letter differs from its outlet's
 * @param viaNote how one sees that it copies another
 * @param independence why it is no copy of a report that it resembles
 * @param excerpt whether only a part of it was read
 * @param snapshot the private copy against which it can be checked
 * @param claims what it says, in the order of the digest
 * @param digest our own words
 * @param tags tags
 * @param path its file
 * @param places where it says what of itself
 */
public record Report(
        Citation citation,
        Source source,
        OutletId outlet,
        Optional<String> issuedNote,
        Optional<String> reliabilityReason,
        Optional<String> viaNote,
        Optional<String> independence,
        boolean excerpt,
        Optional<Snapshot> snapshot,
        List<Claim> claims,
        Prose digest,
        List<String> tags,
        String path,
        Places places) {

    /**
     * Where in its file a report says something of itself; what it does not say has the place where it would.
     *
     * @param title where its title is written
     * @param via where the report is named that it copies
     */
    public record Places(Location title, Location via) {}

    /** Copies the lists. */
    public Report {
        claims = List.copyOf(claims);
        tags = List.copyOf(tags);
    }

    /** Its id, which is its citation key. */
    public ReportId id() {
        return source.id();
    }
}
