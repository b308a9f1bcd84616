package org.variorum.reconcile.weigh;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Ground;
import org.variorum.model.LineageId;
import org.variorum.model.PairRule;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.reconcile.compare.CommonGround;
import org.variorum.reconcile.compare.Comparisons;
import org.variorum.reconcile.compare.Statement;
import org.variorum.reconcile.weigh.Tally.Stance;

/** What the voices on one role and scope have in common. */
final class Grounds {

    private final Comparisons comparisons;
    private final Speakers speakers;
    private final CommonGround ground;

    Grounds(Comparisons comparisons, Speakers speakers, CommonGround ground) {
        this.comparisons = comparisons;
        this.speakers = speakers;
        this.ground = ground;
    }

    /** What the voices on a slot have in common; who denies or leaves it unconfirmed is a voice that says none of it. */
    Ground of(Contest contest, Tally tally) {
        List<Value> values =
                contest.candidates().stream().map(s -> s.first().value()).toList();
        // Who contradicts himself says little, but what he said ranges.
        List<Value> said = contest.voiced().stream()
                .map(Stance::first)
                .filter(Statement::asserts)
                .map(Statement::value)
                .toList();
        boolean all = contest.voiced().size() == contest.candidates().size();
        BitSet heard = contest.heard();
        BitSet divided = divided(contest, tally);
        Shared shared = shared(contest);
        if (shared.ofAll()) {
            heard.or(divided);
            divided.clear();
        }
        return new Ground(
                shared.value(),
                all && values.size() > 1 ? ground.noneExcludes(values) : Optional.empty(),
                said.size() > 1 && !isOneNumber(shared) ? ground.range(said) : Optional.empty(),
                speakers.voices(heard).ids(),
                silent(contest, tally, heard),
                speakers.voices(divided).ids(),
                shared.read());
    }

    /** Whether all voices say one number, be it rounded: what is the same lies nowhere apart. */
    private static boolean isOneNumber(Shared shared) {
        return shared.value().filter(Value.Quantity.class::isInstance).isPresent();
    }

    /** Who contradicts himself in a contest, and so is heard only for what his words have in common. */
    private BitSet divided(Contest contest, Tally tally) {
        BitSet divided = new BitSet();
        contest.voiced().stream().flatMap(s -> s.groups().stream()).forEach(g -> divided.or(speakers.torn(g)));
        divided.and(tally.counting());
        divided.andNot(contest.heard());
        return divided;
    }

    /**
     * What voices say in common.
     *
     * @param value the most specific statement that follows from what each says; absent where there is none
     * @param ofAll whether it follows also from whatever is said by who contradicts himself
     * @param read whether it takes a reading of the desk
     */
    private record Shared(Optional<Value> value, boolean ofAll, boolean read) {

        static final Shared NOTHING = new Shared(Optional.empty(), /* ofAll= */ false, /* read= */ false);
    }

    /** Whoever contradicts himself is left out only where his words leave nothing to share. */
    private Shared shared(Contest contest) {
        List<Stance> counted =
                contest.voiced().stream().filter(s -> !s.isOnlyTorn()).toList();
        Optional<Shared> ofAll = shared(contest.voiced(), /* ofAll= */ true);
        return ofAll.or(() -> shared(counted, /* ofAll= */ false)).orElse(Shared.NOTHING);
    }

    private Optional<Shared> shared(List<Stance> stances, boolean ofAll) {
        if (stances.isEmpty() || !stances.stream().allMatch(s -> s.first().asserts())) {
            return Optional.empty();
        }
        return ground.allSay(stances.stream().map(s -> s.first().value()).toList())
                .map(value -> new Shared(Optional.of(value), ofAll, /* read= */ false))
                .or(() -> saidByAll(stances)
                        .map(s -> new Shared(Optional.of(s.first().value()), ofAll, isRead(s, stances))));
    }

    /** The stance that follows from each other, be it as the desk reads it; of several the one with most behind it. */
    private Optional<Stance> saidByAll(List<Stance> stances) {
        return stances.stream()
                .filter(wide -> stances.stream().allMatch(s -> s.index() == wide.index() || isSaid(wide, s)))
                .max(Comparator.comparing((Stance s) -> s.exact().weight())
                        .thenComparing(Stance::index, Comparator.reverseOrder()));
    }

    private boolean isSaid(Stance wide, Stance by) {
        Relation relation =
                comparisons.relation(by.groups().get(0), wide.groups().get(0));
        return relation.isSupport() && relation != Relation.BROADENS;
    }

    private boolean isRead(Stance wide, List<Stance> stances) {
        return stances.stream()
                .anyMatch(s -> comparisons.between(s.first(), wide.first()).rule() == PairRule.READING);
    }

    private List<LineageId> silent(Contest contest, Tally tally, BitSet heard) {
        Statement one = contest.matter();
        BitSet silent = new BitSet();
        tally.groups().stream()
                .filter(g -> !g.hasValue() || (tally.gone().get(g.index()) && comparisons.isSameMatter(g.first(), one)))
                .forEach(g -> silent.or(g.voices()));
        silent.and(tally.counting());
        silent.andNot(heard);
        return speakers.voices(silent).ids();
    }
}
