package org.variorum.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which positions a voice takes against its own word, so that it counts for neither. */
final class Torn {

    private final Reconciliation rules;
    private final Set<ClaimId> unheard = new HashSet<>();
    private final Map<Integer, Reconciliation.Count> counts = new HashMap<>();

    private Torn(Reconciliation rules) {
        this.rules = rules;
        unheard.addAll(rules.garbled());
        unheard.addAll(rules.withdrawn());
        rules.tally().forEach(count -> counts.put(count.position(), count));
    }

    /** Each such position with the first claim of the voice that excludes it. */
    static Map<Integer, ClaimId> of(Reconciliation rules) {
        Torn torn = new Torn(rules);
        Map<Integer, ClaimId> against = new TreeMap<>();
        rules.lineages().forEach(voice -> torn.add(voice, against));
        return against;
    }

    private void add(Lineage voice, Map<Integer, ClaimId> against) {
        List<Integer> positions = unbacked(voice);
        for (int first : positions) {
            positions.stream()
                    .filter(second -> rules.relation(first, second).isConflict())
                    .flatMap(second -> taken(voice, rules.positions().get(second)))
                    .findFirst()
                    .ifPresent(claim -> against.putIfAbsent(first, claim));
        }
    }

    /** The positions that a voice takes without being counted for them. */
    private List<Integer> unbacked(Lineage voice) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < rules.positions().size(); i++) {
            boolean takes = taken(voice, rules.positions().get(i)).findAny().isPresent();
            if (takes && !isCountedFor(voice, i)) {
                positions.add(i);
            }
        }
        return positions;
    }

    /** The claims by which a voice takes a position. */
    private Stream<ClaimId> taken(Lineage voice, Position position) {
        return position.claims().stream()
                .filter(c -> position.lineages().contains(voice.id()))
                .filter(c -> voice.sources().contains(c.report()) && !unheard.contains(c));
    }

    private boolean isCountedFor(Lineage voice, int position) {
        Reconciliation.Count count = counts.get(position);
        return count != null && count.supporters().contains(voice.id());
    }
}
