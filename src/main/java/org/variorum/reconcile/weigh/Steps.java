package org.variorum.reconcile.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Bound;
import org.variorum.model.Comparison;
import org.variorum.model.Lineage;
import org.variorum.model.PairRule;
import org.variorum.model.Reconciliation.Loss;
import org.variorum.model.Scope;
import org.variorum.model.Slot;
import org.variorum.model.Step;
import org.variorum.model.Value;
import org.variorum.model.Verdict;
import org.variorum.reconcile.compare.Statement;
import org.variorum.reconcile.weigh.Contest.Pick;
import org.variorum.reconcile.weigh.Judgement.Judged;
import org.variorum.reconcile.weigh.Tally.Stance;

/** What the rules did, step by step, so that a reader can redo it by hand. */
final class Steps {

    private final Judgement judgement;
    private final Speakers speakers;

    private Steps(Judgement judgement, Speakers speakers) {
        this.judgement = judgement;
        this.speakers = speakers;
    }

    /**
     * The steps in their order.
     *
     * @param statements the statements, in file order
     * @param judgement the judgement
     * @param speakers through whom lineages speak
     * @param comparisons what was compared
     * @param slots what came of each slot
     * @param losses what the outcome hangs on
     */
    static List<Step> of(
            List<Statement> statements,
            Judgement judgement,
            Speakers speakers,
            List<Comparison> comparisons,
            List<Slot> slots,
            List<Loss> losses) {
        Steps of = new Steps(judgement, speakers);
        List<Step> steps = new ArrayList<>();
        statements.stream().filter(Statement::roleMoved).map(of::putRight).forEach(steps::add);
        speakers.voices(judgement.lineages()).stream().map(Step.Joined::new).forEach(steps::add);
        comparisons.stream()
                .filter(c -> c.rule() == PairRule.CORRECTION)
                .map(c -> new Step.Withdrawn(c.second(), c.first()))
                .forEach(steps::add);
        statements.stream()
                .filter(speakers::isGarbled)
                .map(s -> new Step.Garbled(s.id(), speakers.lineageOf(s).id()))
                .forEach(steps::add);
        comparisons.stream().map(Step.Compared::new).forEach(steps::add);
        judgement.slots().forEach(slot -> steps.addAll(of.weaker(slot)));
        judgement.tally().stances().stream()
                .filter(s -> s.first().hasValue())
                .map(Steps::weighed)
                .forEach(steps::add);
        for (int i = 0; i < slots.size(); i++) {
            steps.addAll(of.slot(judgement.slots().get(i), slots.get(i)));
        }
        losses.stream().map(Step.Hangs::new).forEach(steps::add);
        return steps;
    }

    private Step putRight(Statement s) {
        Optional<Value> holder = judgement.slots().stream()
                .filter(slot -> slot.contest().role().equals(s.claim().role()))
                .flatMap(slot -> slot.part().stream())
                .findFirst()
                .map(part -> part.value());
        return new Step.RolePutRight(
                s.id(), s.claim().value(), s.claim().role(), s.role().orElseThrow(), holder);
    }

    /** The voices that weigh less on a slot than elsewhere, as those through whom they speak of it do. */
    private List<Step> weaker(Judged slot) {
        return speakers.voices(slot.contest().heard(), slot.contest().matter()).stream()
                .filter(speakers::isWeaker)
                .<Step>map(l -> new Step.Weaker(
                        name(slot.contest().role(), slot.contest().scope()), l))
                .toList();
    }

    private Step.SlotName name(Optional<String> role, Scope scope) {
        return new Step.SlotName(role, scope, judgement.slots().size() == 1);
    }

    private static Step weighed(Stance stance) {
        return new Step.Weighed(
                stance.index(),
                stance.first().value(),
                stance.live(),
                sum(stance.supporters()),
                sum(stance.opponents()));
    }

    private static Step.Sum sum(Voices voices) {
        return new Step.Sum(
                voices.stream().map(l -> new Step.Term(l.id(), l.weight())).toList(), voices.weight());
    }

    private List<Step> slot(Judged judged, Slot slot) {
        Step.SlotName name = name(slot.role(), slot.scope());
        List<Step> steps = new ArrayList<>();
        judged.contest().pick().ifPresent(pick -> steps.addAll(picked(pick)));
        steps.add(new Step.Decided(name, slot.verdict(), slot.because(), conflict(judged), allInterested(judged)));
        steps.add(new Step.Shared(name, slot.ground()));
        steps.add(new Step.Sure(name, slot.confidence(), slot.reasons()));
        return steps;
    }

    /** What picked the answer, where that was more than the largest lead. */
    private static List<Step> picked(Pick pick) {
        List<Step> steps = new ArrayList<>();
        pick.ties().stream().map(Step.TieBroken::new).forEach(steps::add);
        Value best = pick.best().first().value();
        if (pick.path().size() > 1) {
            steps.add(new Step.Narrowed(pick.widest().first().value(), best));
        }
        if (pick.picked().isShared()) {
            steps.add(new Step.Met(pick.picked().of(), pick.picked().value()));
        } else if (pick.picked().value() instanceof Value.Quantity kept
                && !kept.equals(best)
                && kept.hedge().isCeiling()) {
            steps.add(new Step.HedgeKept(best, kept));
        }
        return steps;
    }

    private static Optional<Step.Conflict> conflict(Judged judged) {
        if (!judged.contest().isDisputed()) {
            return Optional.empty();
        }
        return Optional.of(
                judged.verdict() == Verdict.UNRESOLVED
                        ? new Step.Conflict(Step.Conflict.Outcome.OPEN, Optional.empty())
                        : new Step.Conflict(
                                Step.Conflict.Outcome.SETTLED,
                                judged.contest().pick().flatMap(Steps::winner)));
    }

    /**
     * What settled it by its lead: the answer, or what it was found inside; nothing where both sides of each dispute follow
     * from it.
     */
    private static Optional<Step.Winner> winner(Pick pick) {
        Stance best = pick.best();
        if (!pick.members().isEmpty() && best.opponents().isEmpty()) {
            return Optional.empty();
        }
        if (Bound.SETTLES.isReachedBy(best.margin()) || !pick.members().isEmpty()) {
            return Optional.of(new Step.Winner(pick.picked().value(), best.margin()));
        }
        Stance widest = pick.widest();
        return Optional.of(new Step.Winner(widest.first().value(), widest.margin()))
                .filter(w -> Bound.SETTLES.isReachedBy(w.margin()));
    }

    private boolean allInterested(Judged judged) {
        return judged.contest().statements().anyMatch(Statement::isDenied)
                && speakers.voices(judged.contest().heard(), judged.contest().matter()).stream()
                        .allMatch(Lineage::interested);
    }
}
