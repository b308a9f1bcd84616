package org.variorum.content;

import org.variorum.diagnostic.Location;

/**
 * An id that metadata mentions, to be looked up once everything is loaded.
 *
 * @param kind what it should be
 * @param id the id as written
 * @param location where it stands
 */
public record Mention(Kind kind, String id, Location location) {

    /** What an id can stand for. */
    public enum Kind {
        /** An outlet. */
        OUTLET,
        /** An entity. */
        ENTITY,
        /** An event. */
        EVENT,
        /** A person of the site. */
        PERSON,
        /** A page. */
        PAGE,
        /** A page, or one that the program makes itself. */
        PLACE,
        /** A file that is published as it is. */
        FILE,
        /** A report. */
        REPORT,
        /** A report or a reference. */
        WORK,
        /** A style of citation: one that the program has, or a file. */
        STYLE
    }
}
