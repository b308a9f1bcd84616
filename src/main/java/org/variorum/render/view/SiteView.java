package org.variorum.render.view;

import java.util.List;
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
 * @param navigation pages about the site
 * @param policies its policies
 * @param host the larger site that it lies in; the path is relative to the root of this one
 * @param feed whether there is a feed
 */
public record SiteView(
        String title,
        Optional<String> subtitle,
        Optional<String> description,
        String language,
        Optional<String> licence,
        Optional<PublisherView> publisher,
        List<LinkView> navigation,
        List<LinkView> policies,
        Optional<LinkView> host,
        boolean feed) {

    /** Copies the lists. */
    public SiteView {
        navigation = List.copyOf(navigation);
        policies = List.copyOf(policies);
    }
}
