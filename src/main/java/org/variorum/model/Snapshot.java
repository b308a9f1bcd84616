package org.variorum.model;

import java.util.Optional;
import org.variorum.diagnostic.Location;

/**
 * A private copy of a cited page, kept so that the citation can be checked; never published.
 *
 * @param file its name in the folder {@code snapshots/}
 * @param sha256 its digest, 64 hexadecimal digits
 * @param retrieved when it was taken
 * @param location where its name is written
 */
public record Snapshot(String file, Optional<String> sha256, Optional<Edtf> retrieved, Location location) {

    /** Its path in the content folder. */
    public String path() {
        return "snapshots/" + file;
    }
}
