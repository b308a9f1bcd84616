package org.variorum.render.view;

import java.util.Optional;

/**
 * A public correction.
 *
 * @param kind what kind of change it was
 * @param date when it was made
 * @param text what was wrong and what is right, or why
 * @param change what it said and what it says, where that is given
 * @param page the page that it corrects
 */
public record CorrectionView(
        String kind, DateView date, String text, Optional<Change> change, Optional<LinkView> page) {

    /**
     * A change.
     *
     * @param was what it said
     * @param now what it says
     */
    public record Change(String was, String now) {}
}
