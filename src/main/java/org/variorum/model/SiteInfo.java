package org.variorum.model;

import java.util.Map;
import java.util.Optional;

/**
 * The site as a whole, from {@code site.yaml}.
 *
 * @param masthead what it says of itself
 * @param baseUrl its address, ending with a slash
 * @param publisher who publishes it
 * @param people authors and editors, by id, in the order of the file
 * @param policies page ids, by the kind of policy
 * @param frame what stands around its pages
 * @param ratings the site's own labels of rulings
 * @param policy how loosely numbers, dates and texts are read
 * @param thresholds what it asks of its evidence
 * @param usual the letter of outlets that have none of their own
 */
public record SiteInfo(
        Masthead masthead,
        Optional<String> baseUrl,
        Optional<Publisher> publisher,
        Map<String, Person> people,
        Map<String, String> policies,
        Frame frame,
        Map<Ruling, String> ratings,
        Policy policy,
        Thresholds thresholds,
        Optional<Reliability> usual) {

    /** The same in another language, BCP 47. */
    public SiteInfo in(String language) {
        return new SiteInfo(
                masthead.in(language), baseUrl, publisher, people, policies, frame, ratings, policy, thresholds, usual);
    }

    /**
     * What a site says of itself.
     *
     * @param title its title
     * @param subtitle a line below the title
     * @param description a paragraph for search engines and feeds
     * @param language its language, BCP 47
     * @param licence the licence of its content
     * @param style the style of its citations: a name, or a path in the content folder; empty for the site's own form
     */
    public record Masthead(
            String title,
            Optional<String> subtitle,
            Optional<String> description,
            String language,
            Optional<String> licence,
            Optional<String> style) {

        private Masthead in(String other) {
            return new Masthead(title, subtitle, description, other, licence, style);
        }
    }

    /**
     * What stands around every page.
     *
     * @param menu where it leads
     * @param look what it looks like
     */
    public record Frame(Menu menu, Look look) {

        /** That of a site that says nothing of it. */
        public static final Frame DEFAULT = new Frame(Menu.DEFAULT, Look.DEFAULT);
    }

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

    /** The site's own words for a ruling, where it has any. */
    public Optional<String> rating(Ruling ruling) {
        return Optional.ofNullable(ratings.get(ruling));
    }

    /** The menu of its pages. */
    public Menu menu() {
        return frame.menu();
    }

    /** What it looks like. */
    public Look look() {
        return frame.look();
    }

    /** Its title. */
    public String title() {
        return masthead.title();
    }

    /** A line below the title. */
    public Optional<String> subtitle() {
        return masthead.subtitle();
    }

    /** A paragraph for search engines and feeds. */
    public Optional<String> description() {
        return masthead.description();
    }

    /** Its language, BCP 47. */
    public String language() {
        return masthead.language();
    }

    /** The licence of its content. */
    public Optional<String> licence() {
        return masthead.licence();
    }

    /** The style of its citations: a name, or a path in the content folder; empty for the site's own form. */
    public Optional<String> style() {
        return masthead.style();
    }
}
