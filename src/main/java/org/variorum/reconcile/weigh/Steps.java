package org.variorum.reconcile.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Comparison;
import org.variorum.model.Conclusion;
import org.variorum.model.Lineage;
import org.variorum.model.Reconciliation.Loss;
import org.variorum.model.Relation;
import org.variorum.model.Step;
import org.variorum.model.Value;
import org.variorum.model.Verdict;
import org.variorum.reconcile.compare.Statement;
import org.variorum.reconcile.weigh.Choice.Slot;
import org.variorum.reconcile.weigh.Tally.Stance;

/** What the rules did, step by step, so that a reader can redo it by hand. */
final class Steps {

    private final Judgement judgement;

    /** A term for each lineage, by its place; a question of a thousand answers has a million places for them. */
    private final List<Step.Term> terms;

    private Steps(Judgement judgement) {
        this.judgement = judgement;
        this.terms = judgement.lineages().all().stream()
                .map(l -> new Step.Term(l.id(), l.weight()))
                .toList();
    }

    /**
     * The steps in their order.
     *
     * @param statements the statements, in file order
     * @param judgement the judgement
     * @param comparisons what was compared
     * @param conclusion what they come to
     * @param losses what the outcome hangs on
     */
    static List<Step> of(
            List<Statement> statements,
            Judgement judgement,
            List<Comparison> comparisons,
            Conclusion conclusion,
            List<Loss> losses) {
        Steps of = new Steps(judgement);
        List<Step> steps = new ArrayList<>();
        statements.stream().filter(Statement::roleMoved).map(of::putRight).forEach(steps::add);
        judgement.lineages().stream().map(Step.Joined::new).forEach(steps::add);
        comparisons.stream().map(Step.Compared::new).forEach(steps::add);
        judgement.tally().stances().stream()
                .filter(s -> s.first().hasValue())
                .map(of::weighed)
                .forEach(steps::add);
        judgement.slots().stream().flatMap(slot -> choice(slot).stream()).forEach(steps::add);
        steps.add(of.decided());
        conclusion.commonGround().map(Step.Shared::new).ifPresent(steps::add);
        steps.add(new Step.Sure(conclusion.confidence(), conclusion.reasons()));
        losses.stream().map(Step.Hangs::new).forEach(steps::add);
        return steps;
    }

    private Step putRight(Statement s) {
        Optional<Value> holder = judgement.slots().stream()
                .filter(slot -> slot.best().first().role().equals(s.claim().role()))
                .findFirst()
                .map(Slot::value);
        return new Step.RolePutRight(
                s.id(), s.claim().value(), s.claim().role(), s.role().orElseThrow(), holder);
    }

    private Step weighed(Stance stance) {
        return new Step.Weighed(
                stance.index(),
                stance.first().value(),
                stance.live(),
                sum(stance.supporters()),
                sum(stance.opponents()));
    }

    private Step.Sum sum(Voices voices) {
        return new Step.Sum(voices.members().stream().mapToObj(terms::get).toList(), voices.weight());
    }

    /** What picked the answer, where that was more than the largest margin. */
    private static List<Step> choice(Slot slot) {
        List<Step> steps = new ArrayList<>();
        Value picked = slot.best().first().value();
        if (!slot.best().equals(slot.widest())) {
            steps.add(new Step.Narrowed(slot.widest().first().value(), picked));
        }
        if (slot.value() instanceof Value.Quantity kept
                && !kept.equals(picked)
                && kept.hedge().isCeiling()) {
            steps.add(new Step.HedgeKept(picked, kept));
        }
        return steps;
    }

    private Step decided() {
        boolean everybody = judgement.relations().any(Relation.DENIES)
                && judgement.lineages().stream().allMatch(Lineage::interested);
        return new Step.Decided(judgement.verdict(), List.copyOf(judgement.because()), conflict(), everybody);
    }

    private Optional<Step.Conflict> conflict() {
        if (!judgement.relations().anyConflict()) {
            return Optional.empty();
        }
        return Optional.of(
                judgement.verdict() == Verdict.CONTRADICTION
                        ? new Step.Conflict(Step.Conflict.Outcome.SETTLED, winners())
                        : new Step.Conflict(
                                judgement.verdict() == Verdict.UNRESOLVED
                                        ? Step.Conflict.Outcome.OPEN
                                        : Step.Conflict.Outcome.PAST,
                                List.of()));
    }

    private List<Step.Winner> winners() {
        return judgement.slots().stream()
                .filter(Slot::isDisputed)
                .map(s -> new Step.Winner(s.value(), s.best().margin()))
                .toList();
    }
}
