package org.variorum.render.view;

import java.util.List;

/**
 * A page that cites a work.
 *
 * @param page the page
 * @param on the questions on which it does so, as far as it says
 */
public record CitingView(LinkView page, List<LinkView> on) {

    /** Copies the list. */
    public CitingView {
        on = List.copyOf(on);
    }
}
