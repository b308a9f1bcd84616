package org.variorum.render.view;

import java.util.Map;
import java.util.Optional;

/**
 * What pages load, each relative to the root of the site.
 *
 * @param logo the picture of the masthead
 * @param icon the picture of the site in tabs and lists of browsers
 * @param touch the same on the screens of telephones
 * @param css the site's own sheet of style
 * @param assets the files of the theme, by their names in it: {@code style.css}
 */
public record LookView(
        Optional<LogoView> logo,
        String icon,
        Optional<String> touch,
        Optional<String> css,
        Map<String, String> assets) {

    /** Copies the map. */
    public LookView {
        assets = Map.copyOf(assets);
    }

    /**
     * The picture of the masthead.
     *
     * @param path the picture
     * @param alt what it says, where it stands for the title of the site
     * @param width how wide its file is, in dots, where that says so
     * @param height how high
     */
    public record LogoView(String path, Optional<String> alt, Optional<Integer> width, Optional<Integer> height) {}
}
