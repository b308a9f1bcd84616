package org.variorum.render.view;

import java.util.List;

/**
 * A sentence with links in it.
 *
 * @param pieces its stretches, in order
 */
public record SentenceView(List<PieceView> pieces) {

    /** Copies the list. */
    public SentenceView {
        pieces = List.copyOf(pieces);
    }
}
