package org.variorum.model;

import java.util.Optional;

/**
 * A private copy of a cited page, kept so that the citation can be checked; never published.
 *
 * @param file its name
 * @param sha256 its digest, 64 hexadecimal digits
 * @param retrieved when it was taken
 */
public record Snapshot(String file, Optional<String> sha256, Optional<Edtf> retrieved) {}
