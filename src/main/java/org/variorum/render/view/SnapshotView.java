package org.variorum.render.view;

import java.util.Optional;

/**
 * A private copy, named but not published.
 *
 * @param file its name
 * @param sha256 its digest, where that was computed
 * @param retrieved when it was taken
 */
public record SnapshotView(String file, Optional<String> sha256, Optional<DateView> retrieved) {}
