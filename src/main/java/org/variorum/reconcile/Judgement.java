package org.variorum.reconcile;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.variorum.model.Answer;
import org.variorum.model.Because;
import org.variorum.model.Lineage;
import org.variorum.model.Modality;
import org.variorum.model.Question;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.model.Verdict;
import org.variorum.model.Weights;
import org.variorum.reconcile.Choice.Slot;
import org.variorum.reconcile.Comparisons.Group;
import org.variorum.reconcile.Tally.Stance;

/**
 * The verdict on some of the lineages of a question, with all that led to it.
 *
 * @param tally the tally
 * @param stances the stances, in file order
 * @param slots the answers picked
 * @param lineages the lineages that give a value
 * @param verdict the verdict
 * @param because why
 * @param ground what all live claims share
 * @param leading the best supported answer, settled or not
 * @param answer the answer: what was picked, or what is shared where nothing is settled
 */
record Judgement(
        Tally tally,
        List<Stance> stances,
        List<Slot> slots,
        Set<Lineage> lineages,
        Verdict verdict,
        Set<Because> because,
        Optional<Value> ground,
        Optional<Answer> leading,
        Optional<Answer> answer) {

    /** Judges the statements of the lineages that count. */
    static Judgement of(
            Question question, Comparisons comparisons, CommonGround commonGround, Predicate<Lineage> counts) {
        Tally tally = new Tally(comparisons, counts);
        List<Stance> stances = tally.stances();
        Choice choice = new Choice(question, comparisons);
        List<Slot> slots = choice.slots(stances);
        List<Group> valued = tally.present().stream().filter(Group::hasValue).toList();
        Set<Lineage> lineages = new TreeSet<>(Comparator.comparing(Lineage::id));
        valued.forEach(g -> lineages.addAll(tally.voices(g)));

        Pairs pairs = new Pairs(comparisons, tally, valued);
        Verdict verdict = verdict(question, tally, pairs, lineages, slots);
        Set<Because> because = pairs.because();
        if (verdict == Verdict.UNRESOLVED && pairs.anyConflict()) {
            because.add(Because.TIE);
        }
        if (verdict == Verdict.SINGLE_SOURCE) {
            because.add(Because.LINEAGE);
        }
        Optional<Value> ground = ground(slots, commonGround);
        Optional<Answer> leading = choice.answer(slots);
        Optional<Answer> answer = verdict == Verdict.UNRESOLVED ? ground.map(Answer::of) : leading;
        return new Judgement(tally, stances, slots, lineages, verdict, because, ground, leading, answer);
    }

    private static Verdict verdict(
            Question question, Tally tally, Pairs pairs, Set<Lineage> lineages, List<Slot> slots) {
        if (tally.anyReplaced()) {
            return Verdict.SUPERSEDED;
        }
        if (lineages.size() <= 1 && anyUnconfirmed(tally)) {
            return Verdict.UNRESOLVED;
        }
        if (pairs.all(Relation.DIFFERENT_SCOPE)) {
            return Verdict.COMPATIBLE;
        }
        if (lineages.size() <= 1) {
            return Verdict.SINGLE_SOURCE;
        }
        if (pairs.anyConflict()) {
            boolean settled = slots.stream()
                    .filter(slot ->
                            slot.stances().stream().anyMatch(s -> !s.opponents().isEmpty()))
                    .allMatch(slot -> slot.best().margin().compareTo(Weights.SETTLES) >= 0);
            return settled && !slots.isEmpty() ? Verdict.CONTRADICTION : Verdict.UNRESOLVED;
        }
        if (question.expects() == ValueType.QUOTE && pairs.any(Relation.PARAPHRASE)) {
            return Verdict.PARAPHRASE;
        }
        return pairs.allSame() ? Verdict.AGREEMENT : Verdict.COMPATIBLE;
    }

    private static boolean anyUnconfirmed(Tally tally) {
        return tally.present().stream()
                .anyMatch(g -> g.first().hasValue()
                        && g.members().stream().anyMatch(m -> m.claim().modality() == Modality.UNCONFIRMED));
    }

    /** Entities may share a whole across roles; everything else shares something only within one role and scope. */
    private static Optional<Value> ground(List<Slot> slots, CommonGround commonGround) {
        List<Value> values = slots.stream()
                .flatMap(s -> s.stances().stream())
                .map(s -> s.first().value())
                .distinct()
                .toList();
        boolean shareable = slots.size() == 1
                || (slots.size() > 1 && values.stream().allMatch(v -> v instanceof Value.EntityValue));
        return shareable ? commonGround.of(values) : Optional.empty();
    }

    /** What the pairs of valued groups have in common. */
    private static final class Pairs {

        private final Set<Relation> relations = EnumSet.noneOf(Relation.class);
        private final Set<Because> because = EnumSet.noneOf(Because.class);

        Pairs(Comparisons comparisons, Tally tally, List<Group> groups) {
            for (Group a : groups) {
                for (Group b : groups) {
                    if (a.index() < b.index()) {
                        relations.add(comparisons.relation(a, b));
                        because.addAll(comparisons.because(a, b));
                    }
                }
                if (a.members().size() > 1) {
                    within(comparisons, tally, a);
                }
            }
        }

        private void within(Comparisons comparisons, Tally tally, Group group) {
            String first = group.first().id();
            relations.add(Relation.SAME);
            group.members().stream()
                    .skip(1)
                    .filter(m ->
                            tally.voices(group).contains(comparisons.lineages().of(m)))
                    .forEach(m ->
                            because.addAll(comparisons.between(first, m.id()).because()));
            if (tally.voices(group).size() < group.members().size()) {
                because.add(Because.LINEAGE);
            }
        }

        Set<Because> because() {
            return because;
        }

        boolean any(Relation relation) {
            return relations.contains(relation);
        }

        boolean all(Relation relation) {
            return relations.equals(EnumSet.of(relation));
        }

        boolean anyConflict() {
            return relations.stream().anyMatch(Relation::isConflict);
        }

        boolean allSame() {
            return EnumSet.of(Relation.SAME, Relation.DUPLICATE).containsAll(relations);
        }
    }
}
