package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * One of the answers that sources give.
 *
 * @param number its number on the page, from 1
 * @param value the value in words
 * @param path the page of the entity that it names
 * @param role the role that is meant
 * @param scope what it is about, in words
 * @param ruling what the desk says of it
 * @param standing how it stands to the answer
 * @param voices who gives it
 * @param reports how many reports give it
 */
public record PositionView(
        int number,
        String value,
        Optional<String> path,
        Optional<String> role,
        List<String> scope,
        Optional<ChipView> ruling,
        ChipView standing,
        FoldView<VoiceView> voices,
        int reports) {

    /** Copies the lists. */
    public PositionView {
        scope = List.copyOf(scope);
    }
}
