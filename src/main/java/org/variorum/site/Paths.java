package org.variorum.site;

import java.util.Locale;
import org.variorum.model.EventId;
import org.variorum.model.OutletId;

/** Where pages lie, relative to the site's root. Ids are unique in their kind, so the folders are flat. */
public final class Paths {

    /** The first page. */
    public static final String HOME = "index.html";
    /** All questions. */
    public static final String DISPUTES = "disputes.html";
    /** All works cited. */
    public static final String BIBLIOGRAPHY = "bibliography.html";
    /** Everybody and everything that has a page. */
    public static final String ENTITIES = "entities.html";
    /** All that has a date. */
    public static final String TIMELINE = "timeline.html";
    /** How findings are reached. */
    public static final String METHOD = "method.html";
    /** For addresses that lead nowhere. */
    public static final String NOT_FOUND = "404.html";
    /** The Atom feed of the briefings. */
    public static final String FEED = "feed.atom";
    /** The list of pages for search engines. */
    public static final String SITEMAP = "sitemap.xml";
    /** Questions, findings and claims as data. */
    public static final String CLAIMS = "claims.json";

    private Paths() {}

    /** A briefing's page. */
    public static String briefing(String id) {
        return "briefings/" + id + ".html";
    }

    /** A question's page. */
    public static String question(String id) {
        return "questions/" + id + ".html";
    }

    /** A report's page. */
    public static String report(String id) {
        return "reports/" + id + ".html";
    }

    /** An outlet's page. */
    public static String outlet(OutletId id) {
        return "outlets/" + id + ".html";
    }

    /** An entity's page. */
    public static String entity(String id) {
        return "entities/" + id + ".html";
    }

    /** An event's page. */
    public static String event(EventId id) {
        return "events/" + id + ".html";
    }

    /** A page about the site. */
    public static String page(String id) {
        return id + ".html";
    }

    /** A tag's page: letters and digits of the tag in lower case, everything else as hyphens. */
    public static String tag(String tag) {
        String slug = tag.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return "tags/" + slug.replaceAll("^-|-$", "") + ".html";
    }
}
