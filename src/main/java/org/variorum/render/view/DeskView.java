package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What the desk did about a question.
 *
 * @param decided when it decided
 * @param by who decided
 * @param note what it says of it
 */
public record DeskView(Optional<DateView> decided, List<PieceView> by, Optional<String> note) {

    /** Copies the list. */
    public DeskView {
        by = List.copyOf(by);
    }
}
