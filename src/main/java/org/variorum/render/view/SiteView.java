package org.variorum.render.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page knows of the site.
 *
 * @param title its title
 * @param subtitle a line below
 * @param description a paragraph on it
 * @param language BCP 47
 * @param licence of its content
 * @param publisher who publishes it
 * @param navigation what the menu at the top of each page leads to
 * @param footer what the bottom of each page leads to
 * @param places where the only page of a kind lies, by the word for the kind; and {@code data}, and {@code feed} where
 *     there is one
 */
public record SiteView(
        String title,
        Optional<String> subtitle,
        Optional<String> description,
        String language,
        Optional<String> licence,
        Optional<PublisherView> publisher,
        List<LinkView> navigation,
        List<LinkView> footer,
        Map<String, String> places) {

    /** Copies the lists and the map. */
    public SiteView {
        navigation = List.copyOf(navigation);
        footer = List.copyOf(footer);
        places = Map.copyOf(places);
    }
}
