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
 * @param notes what the desk notes on it
 * @param seen how much of it was read
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
        Notes notes,
        Seen seen,
        List<Claim> claims,
        Prose digest,
        List<String> tags,
        String path,
        Places places) {

    /**
     * What the desk notes on a report.
     *
     * @param issued what is known of an unknown or doubtful date
     * @param reliability why its letter differs from its outlet's
     * @param via how one sees that it copies another
     * @param independence why it is no copy of a report that it resembles
     */
    public record Notes(
            Optional<String> issued,
            Optional<String> reliability,
            Optional<String> via,
            Optional<String> independence) {}

    /**
     * How much of a report was read.
     *
     * @param excerpt whether only a part of it was
     * @param snapshot the private copy against which it can be checked
     */
    public record Seen(boolean excerpt, Optional<Snapshot> snapshot) {}

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

    /** What is known of an unknown or doubtful date. */
    public Optional<String> issuedNote() {
        return notes.issued();
    }

    /** Why its letter differs from its outlet's. */
    public Optional<String> reliabilityReason() {
        return notes.reliability();
    }

    /** How one sees that it copies another. */
    public Optional<String> viaNote() {
        return notes.via();
    }

    /** Why it is no copy of a report that it resembles. */
    public Optional<String> independence() {
        return notes.independence();
    }

    /** Whether only a part of it was read. */
    public boolean excerpt() {
        return seen.excerpt();
    }

    /** The private copy against which it can be checked. */
    public Optional<Snapshot> snapshot() {
        return seen.snapshot();
    }
}
