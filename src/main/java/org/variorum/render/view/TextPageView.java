package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A page about the site.
 *
 * @param title its title
 * @param description one sentence
 * @param body its text
 * @param corrections all corrections, where it is the page on how the site corrects
 */
public record TextPageView(
        String title, Optional<String> description, ProseView body, Optional<List<CorrectionView>> corrections) {

    /** Copies the list. */
    public TextPageView {
        corrections = corrections.map(List::copyOf);
    }
}
