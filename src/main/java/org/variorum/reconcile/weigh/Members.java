package org.variorum.reconcile.weigh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.Bound;
import org.variorum.model.EntityId;
import org.variorum.model.Value;
import org.variorum.reconcile.compare.Statement;
import org.variorum.reconcile.weigh.Tally.Stance;

/** The tally of each entity by itself, where several answers can be right: a list is as many statements as it has members. */
final class Members {

    /** Where one answer is right, no entity has a tally of its own. */
    static final Members NONE = new Members();

    private static final Voices NOBODY = new Voices(List.of(), new BitSet(), BigDecimal.ZERO);

    private final SortedMap<EntityId, Member> all = new TreeMap<>();

    /**
     * One entity.
     *
     * @param saying who names it
     * @param denying who denies it
     */
    record Member(Voices saying, Voices denying) {

        BigDecimal lead() {
            return saying.weight().subtract(denying.weight());
        }

        private boolean isSettled() {
            return saying.isEmpty() || denying.isEmpty() || Bound.SETTLES.isReachedBy(lead().abs());
        }
    }

    private Members() {}

    /** The members of what is said and denied by some stances; what is only alleged or not confirmed is none. */
    Members(Speakers speakers, List<Stance> voiced) {
        SortedMap<EntityId, BitSet> saying = new TreeMap<>();
        SortedMap<EntityId, BitSet> denying = new TreeMap<>();
        for (Stance stance : voiced) {
            boolean one = stance.first().value() instanceof Value.EntityValue;
            if (stance.isCandidate() && !stance.isAlleged()) {
                enter(saying, stance, one ? stance.supporters() : stance.exact());
                enter(denying, stance, one ? stance.opponents() : NOBODY);
            } else if (stance.first().denies()) {
                enter(denying, stance, stance.exact());
            }
        }
        Statement matter = Contest.empty(voiced).matter();
        saying.forEach((id, voices) -> all.put(
                id,
                new Member(
                        speakers.voices(voices, matter),
                        speakers.voices(denying.getOrDefault(id, new BitSet()), matter))));
    }

    private static void enter(SortedMap<EntityId, BitSet> side, Stance stance, Voices voices) {
        of(stance.first().value())
                .forEach(id -> side.computeIfAbsent(id, k -> new BitSet()).or(voices.members()));
    }

    /** The entities that a value names. */
    static Stream<EntityId> of(Value value) {
        return value instanceof Value.EntityValue entity
                ? Stream.of(entity.id())
                : value instanceof Value.SetValue set ? set.ids().stream() : Stream.empty();
    }

    /** Those that more says than denies. */
    List<EntityId> holding() {
        List<EntityId> holding = new ArrayList<>();
        all.forEach((id, member) -> {
            if (member.lead().signum() > 0) {
                holding.add(id);
            }
        });
        return holding;
    }

    /** Whether of each that is denied one side is far enough ahead. */
    boolean areSettled() {
        return all.values().stream().allMatch(Member::isSettled);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** One of those that are named. */
    Member get(EntityId id) {
        return Optional.ofNullable(all.get(id)).orElseThrow();
    }
}
