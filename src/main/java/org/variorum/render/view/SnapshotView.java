package org.variorum.render.view;

import java.util.Optional;

/**
 * A private copy, named but not published.
 *
 * @param file its name
 * @param known whether it was read, here or by whoever recorded it
 * @param sha256 its digest, where that was computed
 * @param retrieved when it was taken
 */
public record SnapshotView(String file, boolean known, Optional<String> sha256, Optional<DateView> retrieved) {}
