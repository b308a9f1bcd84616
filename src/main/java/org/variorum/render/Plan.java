package org.variorum.render;

import java.util.Comparator;
import java.util.List;
import org.variorum.files.Destination;

/**
 * All files of a site, before they are made.
 *
 * @param places where they go, in their order
 */
public record Plan(List<Place> places) {

    /** Copies the list. */
    public Plan {
        places = List.copyOf(places);
    }

    /**
     * Where a file goes.
     *
     * @param destination where
     * @param span how much of the site it tells of
     */
    public record Place(Destination destination, Span span) {

        /** Where it goes, relative to the root of the site. */
        String path() {
            return destination.path();
        }
    }

    /** How much of the site a file tells of, and so how long it takes to make. */
    public enum Span {
        /** All of it: such files are begun first, so that no worker is left with one of them at the end. */
        SITE,
        /** One thing in it. */
        PART
    }

    /** Where all files go, in their order. */
    public List<Destination> destinations() {
        return places.stream().map(Place::destination).toList();
    }

    /** The places in the order in which their files are begun. */
    List<Place> begun() {
        return places.stream().sorted(Comparator.comparing(Place::span)).toList();
    }
}
