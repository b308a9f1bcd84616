package org.variorum.render.prose;

import java.util.Optional;
import org.variorum.diagnostic.Location;
import org.variorum.model.FindingUse;
import org.variorum.site.Library;

/**
 * The passages of a site that rest on findings, by their places.
 *
 * @param library the library of the site
 */
record Passages(Library library) {

    /** The passage at a place. */
    Optional<FindingUse> at(Location place) {
        for (FindingUse use : library.uses(place.path())) {
            if (use.passage().equals(place)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }
}
