package org.variorum.site;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a page lies; what stands on it need not be known for that.
 *
 * @param kind its kind
 * @param path its path, relative to the site's root
 * @param changed the day on which it was last changed, as far as its author dates changes
 */
public record PagePlace(PageKind kind, String path, Optional<LocalDate> changed) {}
