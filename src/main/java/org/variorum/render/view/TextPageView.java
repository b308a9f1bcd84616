package org.variorum.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A page about the site.
 *
 * @param title its title
 * @param description one sentence
 * @param body its text
 * @param amended what was amended, where it is the page on how the site corrects
 */
public record TextPageView(String title, Optional<String> description, ProseView body, Optional<AmendedView> amended) {

    /**
     * What was amended on the whole site.
     *
     * @param corrections all corrections, newest first
     * @param feed where their feed lies
     */
    public record AmendedView(List<CorrectionView> corrections, String feed) {

        /** Copies the list. */
        public AmendedView {
            corrections = List.copyOf(corrections);
        }
    }
}
