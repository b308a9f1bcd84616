package org.variorum.render.view;

import java.util.Map;
import java.util.Optional;

/**
 * What every page knows of the site.
 *
 * @param title its title
 * @param subtitle a line below
 * @param description a paragraph on it
 * @param language BCP 47, the language in which pages speak by themselves
 * @param written BCP 47, the language of its authors, where that is another
 * @param licence of its content
 * @param publisher who publishes it
 * @param menu where every page leads
 * @param places where the only page of a kind lies, by the word for the kind; and {@code data}, and {@code feed} where
 *     there is one
 * @param look what pages load
 */
public record SiteView(
        String title,
        Optional<String> subtitle,
        Optional<String> description,
        String language,
        Optional<String> written,
        Optional<String> licence,
        Optional<PublisherView> publisher,
        MenuView menu,
        Map<String, String> places,
        LookView look) {

    /** Copies the map. */
    public SiteView {
        places = Map.copyOf(places);
    }
}
