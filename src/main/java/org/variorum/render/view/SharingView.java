package org.variorum.render.view;

import java.util.Optional;

/**
 * How a page is passed on.
 *
 * @param canonical its full address
 * @param image what others show beside a link to it
 * @param mistake where a link leads by which readers tell of a mistake on it
 */
public record SharingView(Optional<String> canonical, Optional<ImageView> image, Optional<String> mistake) {

    /**
     * A picture that stands for a page.
     *
     * @param address its full address
     * @param card what it says, where it is a card that was drawn for the page; empty for a picture that stands for the whole site
     */
    public record ImageView(String address, Optional<String> card) {}
}
