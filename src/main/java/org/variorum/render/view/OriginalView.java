package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Where a work can be read.
 *
 * @param url the original
 * @param doi the work by its DOI
 * @param archives archived copies
 */
public record OriginalView(Optional<String> url, Optional<OutsideView> doi, List<OutsideView> archives) {

    /** Copies the list. */
    public OriginalView {
        archives = List.copyOf(archives);
    }
}
