package org.variorum.model;

import java.time.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Location;

/**
 * How much may be thin on a site, from {@code coverage} in {@code site.yaml}.
 *
 * @param most how much of each kind; of a kind that is not named any number
 * @param age from which age on a source is old; without it none is
 */
public record Coverage(Map<Gap.Kind, Most> most, Optional<Period> age) {

    /** Whatever an author writes. */
    public static final Coverage ANY = new Coverage(Map.of(), Optional.empty());

    /**
     * A limit.
     *
     * @param number so many, and no more
     * @param place where the site says so
     */
    public record Most(int number, Location place) {}

    /** Copies the map; it is in the order of the kinds. */
    public Coverage {
        Map<Gap.Kind, Most> sorted = new EnumMap<>(Gap.Kind.class);
        sorted.putAll(most);
        most = Collections.unmodifiableMap(sorted);
    }
}
