package org.variorum.render.view;

import java.util.List;
import java.util.stream.Collectors;

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

    /** The words alone. */
    public String words() {
        return pieces.stream().map(PieceView::text).collect(Collectors.joining());
    }
}
