package org.variorum.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The site as a whole, from {@code site.yaml}.
 *
 * @param title its title
 * @param subtitle a line below the title
 * @param description a paragraph for search engines and feeds
 * @param baseUrl its address, ending with a slash
 * @param language its language, BCP 47
 * @param licence the licence of its content
 * @param publisher who publishes it
 * @param people authors and editors, by id, in the order of the file
 * @param policies page ids, by the kind of policy
 * @param navigation page ids, in order
 * @param ratings the site's own labels of rulings
 * @param policy the hedge widths in force
 * @param thresholds what it asks of its evidence
 */
public record SiteInfo(
        String title,
        Optional<String> subtitle,
        Optional<String> description,
        Optional<String> baseUrl,
        String language,
        Optional<String> licence,
        Optional<Publisher> publisher,
        Map<String, Person> people,
        Map<String, String> policies,
        List<String> navigation,
        Map<Ruling, String> ratings,
        Policy policy,
        Thresholds thresholds) {

    /**
     * Who publishes.
     *
     * @param name the name
     * @param url the address
     * @param email where readers write to
     */
    public record Publisher(String name, Optional<String> url, Optional<String> email) {}

    /**
     * An author or editor.
     *
     * @param id the id
     * @param name the name
     * @param role what they do
     * @param url their address
     */
    public record Person(String id, String name, Optional<String> role, Optional<String> url) {}

    /** The label of a ruling on this site. */
    public String label(Ruling ruling) {
        return ratings.getOrDefault(ruling, ruling.label());
    }
}
