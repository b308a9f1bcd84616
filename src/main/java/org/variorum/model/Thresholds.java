package org.variorum.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a site asks of its evidence, from {@code thresholds} in {@code site.yaml}.
 *
 * @param settled what a finding needs to be settled
 * @param levels what a finding needs to be published with a level of confidence
 * @param coverage how much may be thin
 */
public record Thresholds(Optional<Need> settled, Map<Confidence, Need> levels, Coverage coverage) {

    /** Whatever the rules say may be published. */
    public static final Thresholds DEFAULT = new Thresholds(Optional.empty(), Map.of(), Coverage.ANY);

    /**
     * What is asked for.
     *
     * @param lineages how many lineages must support the answer, at least 1
     * @param confidence how sure the finding must be at least
     */
    public record Need(Optional<Integer> lineages, Optional<Confidence> confidence) {}

    /** Copies the map; it is in the order of the levels. */
    public Thresholds {
        Map<Confidence, Need> sorted = new EnumMap<>(Confidence.class);
        sorted.putAll(levels);
        levels = java.util.Collections.unmodifiableMap(sorted);
    }
}
