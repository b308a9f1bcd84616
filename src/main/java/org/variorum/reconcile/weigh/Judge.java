package org.variorum.reconcile.weigh;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Answer;
import org.variorum.model.Because;
import org.variorum.model.Lineage;
import org.variorum.model.Modality;
import org.variorum.model.Question;
import org.variorum.model.Reconciliation.Loss;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.model.Verdict;
import org.variorum.model.Weights;
import org.variorum.reconcile.compare.CommonGround;
import org.variorum.reconcile.compare.Comparisons;
import org.variorum.reconcile.compare.Group;
import org.variorum.reconcile.weigh.Choice.Slot;

/** Comes to a verdict on the statements of a question: on all of them, and on all without one lineage. */
final class Judge {

    private final Question question;
    private final Comparisons comparisons;
    private final List<Lineage> everybody;
    private final CommonGround commonGround;
    private final Choice choice;

    Judge(Comparisons comparisons, List<Lineage> everybody, CommonGround commonGround) {
        this.question = comparisons.question();
        this.comparisons = comparisons;
        this.everybody = everybody;
        this.commonGround = commonGround;
        this.choice = new Choice(question, comparisons);
    }

    /** The verdict on all statements. */
    Judgement all() {
        BitSet counting = new BitSet();
        counting.set(0, everybody.size());
        Tally tally = Tally.of(comparisons, everybody, counting);
        RelationCounts relations = RelationCounts.of(tally.valued(), comparisons);
        Voices lineages = tally.lineages();
        List<Slot> slots = choice.slots(tally.stances());
        Verdict verdict = verdict(tally, relations, lineages.size(), slots);
        boolean hangs = lineages.size() <= 1 && verdict == Verdict.UNRESOLVED;
        Optional<Value> ground = hangs ? Optional.empty() : ground(tally, slots);
        Optional<Answer> leading = choice.answer(slots);
        return new Judgement(
                tally,
                relations,
                slots,
                lineages,
                verdict,
                because(relations, verdict, slots, lineages.size()),
                ground,
                leading,
                verdict == Verdict.UNRESOLVED ? ground.map(Answer::of) : leading);
    }

    /** What would become of a judgement without one lineage, where that is something else. */
    Optional<Loss> without(int lineage, Judgement whole) {
        Tally tally = whole.tally().without(lineage, comparisons);
        BitSet present = new BitSet();
        tally.groups().forEach(g -> present.set(g.index()));
        List<Group> gone = whole.tally().valued().stream()
                .filter(g -> !present.get(g.index()))
                .toList();
        RelationCounts relations = whole.relations().without(gone, tally.valued(), comparisons);
        List<Slot> slots = choice.slots(tally.stances());
        int lineages = whole.lineages().without(lineage).size();
        Verdict verdict = verdict(tally, relations, lineages, slots);
        Optional<Answer> answer =
                verdict == Verdict.UNRESOLVED ? ground(tally, slots).map(Answer::of) : choice.answer(slots);
        return verdict == whole.verdict() && answer.equals(whole.answer())
                ? Optional.empty()
                : Optional.of(new Loss(everybody.get(lineage).id(), verdict, answer));
    }

    private Verdict verdict(Tally tally, RelationCounts relations, int lineages, List<Slot> slots) {
        if (tally.anyReplaced()) {
            return Verdict.SUPERSEDED;
        }
        if (lineages == 0 || (lineages == 1 && anyUnconfirmed(tally))) {
            return Verdict.UNRESOLVED;
        }
        if (relations.any(Relation.DIFFERENT_SCOPE)
                && relations.areOnly(Relation.DIFFERENT_SCOPE, Relation.SAME, Relation.DUPLICATE)) {
            return Verdict.COMPATIBLE;
        }
        if (lineages <= 1) {
            return Verdict.SINGLE_SOURCE;
        }
        if (relations.anyConflict()) {
            boolean settled = slots.stream()
                    .filter(Slot::isDisputed)
                    .allMatch(slot -> slot.settled() && slot.best().margin().compareTo(Weights.SETTLES) >= 0);
            return settled && !slots.isEmpty() ? Verdict.CONTRADICTION : Verdict.UNRESOLVED;
        }
        if (relations.areOnly(Relation.SAME, Relation.DUPLICATE)) {
            return Verdict.AGREEMENT;
        }
        boolean reworded = relations.any(Relation.PARAPHRASE)
                || relations.any(Relation.NARROWS)
                || relations.any(Relation.BROADENS);
        return question.expects() == ValueType.QUOTE && reworded ? Verdict.PARAPHRASE : Verdict.COMPATIBLE;
    }

    private static boolean anyUnconfirmed(Tally tally) {
        return tally.valued().stream()
                .flatMap(g -> g.members().stream())
                .anyMatch(m -> m.claim().modality() == Modality.UNCONFIRMED);
    }

    private Set<Because> because(RelationCounts relations, Verdict verdict, List<Slot> slots, int lineages) {
        Set<Because> because = EnumSet.noneOf(Because.class);
        because.addAll(comparisons.because());
        if (verdict == Verdict.UNRESOLVED && relations.anyConflict()) {
            because.add(Because.TIE);
        }
        if (verdict == Verdict.SINGLE_SOURCE || (verdict == Verdict.UNRESOLVED && lineages == 1)) {
            because.add(Because.LINEAGE);
        }
        if (new Freshness(question, comparisons.groups()).isStale(slots)) {
            because.add(Because.STALE);
        }
        return because;
    }

    /**
     * Entities may share a whole across roles; everything else shares something only within one role and scope. Whoever
     * denies a value shares nothing with those who give one.
     */
    private Optional<Value> ground(Tally tally, List<Slot> slots) {
        List<Value> values = slots.stream()
                .flatMap(s -> s.stances().stream())
                .map(s -> s.first().value())
                .toList();
        boolean shareable = slots.size() == 1
                || (slots.size() > 1 && values.stream().allMatch(v -> v instanceof Value.EntityValue));
        boolean denied = tally.stances().stream().anyMatch(s -> s.live() && s.isDenial());
        return shareable && !denied ? commonGround.of(values) : Optional.empty();
    }
}
