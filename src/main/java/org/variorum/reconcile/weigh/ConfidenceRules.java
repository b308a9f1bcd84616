package org.variorum.reconcile.weigh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Because;
import org.variorum.model.Bound;
import org.variorum.model.Confidence;
import org.variorum.model.Footing;
import org.variorum.model.Interval;
import org.variorum.model.Lineage;
import org.variorum.model.Policy;
import org.variorum.model.Question;
import org.variorum.model.Reason;
import org.variorum.model.Reason.Cap;
import org.variorum.model.Reason.Weakness;
import org.variorum.model.Relation;
import org.variorum.model.Slot.Wider;
import org.variorum.model.Value;
import org.variorum.model.Verdict;
import org.variorum.model.Weights;
import org.variorum.reconcile.compare.Comparisons;
import org.variorum.reconcile.compare.Group;
import org.variorum.reconcile.compare.Statement;
import org.variorum.reconcile.weigh.Contest.Pick;
import org.variorum.reconcile.weigh.Judgement.Judged;
import org.variorum.reconcile.weigh.Tally.Stance;

/** How sure the evidence makes us of each slot, and why: it goes by who says the answer. */
final class ConfidenceRules {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Question question;
    private final Policy policy;
    private final Comparisons comparisons;
    private final Speakers speakers;
    private final Judge judge;

    ConfidenceRules(Question question, Policy policy, Comparisons comparisons, Speakers speakers, Judge judge) {
        this.question = question;
        this.policy = policy;
        this.comparisons = comparisons;
        this.speakers = speakers;
        this.judge = judge;
    }

    /** How sure the whole is: as the least sure of its slots. */
    static Certainty least(List<Certainty> slots) {
        return slots.stream()
                .reduce((a, b) -> a.level().compareTo(b.level()) >= 0 ? a : b)
                .orElseGet(() -> Certainty.of(Footing.UNSETTLED, new Reason.NothingOutweighs()));
    }

    /** How sure one slot is, whose verdict has those reasons. */
    Certainty of(Judged slot, Set<Because> because) {
        if (slot.verdict() == Verdict.UNRESOLVED) {
            return Certainty.of(Footing.UNSETTLED, new Reason.NothingOutweighs());
        }
        Contest contest = slot.contest();
        Pick pick = contest.pick().orElseThrow();
        Certainty base = pick.members().isEmpty()
                ? base(pick.best(), contest, pick.picked().isShared())
                : several(pick, contest);
        Certainty latest = slot.verdict() == Verdict.SUPERSEDED
                        && judge.answers(contest).allMatch(some -> hasGoodLatest(some, contest))
                ? latest(base)
                : base;
        return latest.lowered(because.contains(Because.STALE), Weakness.STALE)
                .lowered(judge.answers(contest).anyMatch(ConfidenceRules::isHearsay), Weakness.HEARSAY)
                .lowered(isWide(pick.picked().value()), Weakness.WIDE)
                .lowered(Bound.SETTLES.isReachedBy(judge.unconfirmed(contest)), Weakness.UNCONFIRMED)
                .capped(judge.answers(contest).anyMatch(ConfidenceRules::isOnlyPlanned), Cap.PLANNED)
                .capped(pick.picked().isShared(), Cap.SHARED);
    }

    private Certainty several(Pick pick, Contest contest) {
        Members members = new Members(speakers, contest.voiced());
        return least(pick.members().stream().map(id -> member(members.get(id))).toList());
    }

    /** How sure it is of one of several answers that hold beside each other: each has its own voices. */
    private static Certainty member(Members.Member member) {
        List<Lineage> counted = weighty(member.saying());
        return member.denying().isEmpty()
                ? unopposed(counted.size(), counted)
                : opposed(counted.size(), member.saying(), member.lead());
    }

    private static List<Lineage> weighty(Voices voices) {
        return voices.stream()
                .filter(l -> Bound.SETTLES.isReachedBy(l.weight()))
                .toList();
    }

    /** Voices that say the answer, or something wider that it fits into: these back it less, but show that nothing is amiss. */
    private Voices fitting(Stance best, Contest contest, boolean shared) {
        BitSet fitting = (BitSet) best.supporters().members().clone();
        contest.candidates().stream()
                .filter(s -> isWider(s, best, shared))
                .forEach(s -> fitting.or(s.exact().members()));
        return speakers.voices(fitting, best.first());
    }

    /**
     * Of two lists that overlap each names somebody whom the other leaves out; they fit what they share only. Of two days that
     * may be one only if one of them is counted in a zone that nobody names, neither fits the other.
     */
    private boolean isWider(Stance other, Stance best, boolean shared) {
        Group one = best.groups().get(0);
        Group wide = other.groups().get(0);
        Relation relation = comparisons.relation(one, wide);
        return relation == Relation.NARROWS
                || (relation == Relation.OVERLAPS
                        && (shared || !(best.first().value() instanceof Value.SetValue))
                        && !comparisons.isPlaced(one, wide)
                        && !comparisons.isPlaced(wide, one));
    }

    private Certainty base(Stance best, Contest contest, boolean shared) {
        Voices fitting = fitting(best, contest, shared);
        List<Lineage> counted = weighty(fitting);
        boolean competent = isCompetent(best);
        int n = counted.size() + (competent ? 1 : 0);
        Certainty certainty =
                best.opponents().isEmpty() ? unopposed(n, counted) : opposed(n, best.supporters(), best.margin());
        boolean detail =
                Bound.DETAIL.isReachedBy(fitting.size()) && best.supporters().size() == 1 && !isOfBetter(best, fitting);
        return certainty.because(competent, new Reason.Competent()).lowered(detail, Weakness.ONE_SAYS_IT);
    }

    /** Whether who says it is of a better letter than all the others, and so may well know what they do not. */
    private static boolean isOfBetter(Stance best, Voices fitting) {
        return best.supporters().stream()
                .allMatch(own -> fitting.stream()
                        .allMatch(other ->
                                other.id().equals(own.id()) || !other.best().atLeast(own.best())));
    }

    private static Certainty unopposed(int n, List<Lineage> counted) {
        if (Bound.SEVERAL.isReachedBy(n)) {
            boolean good = counted.stream().anyMatch(l -> l.best().atLeast(Weights.GOOD));
            return Certainty.of(
                    good ? Footing.SEVERAL_GOOD : Footing.SEVERAL, new Reason.Unopposed(counted.size(), good));
        }
        return counted.stream()
                .findFirst()
                .map(l -> Certainty.of(
                        l.best() == Weights.BEST ? Footing.ONE_OF_THE_BEST : Footing.ONE,
                        new Reason.OneLineage(l.best())))
                .orElseGet(() -> Certainty.of(Footing.NOBODY, new Reason.NobodyOfWeight()));
    }

    private static Certainty opposed(int n, Voices saying, BigDecimal lead) {
        if (!Bound.SEVERAL.isReachedBy(n)) {
            return Certainty.of(n == 0 ? Footing.NOBODY_OPPOSED : Footing.ONE_OPPOSED, new Reason.OpposedAlone());
        }
        boolean top = saying.stream().anyMatch(l -> l.best() == Weights.BEST);
        Footing footing = Bound.HIGH.isReachedBy(lead) && top
                ? Footing.FAR_AHEAD
                : Bound.MODERATE.isReachedBy(lead) ? Footing.AHEAD : Footing.BARELY_AHEAD;
        return Certainty.of(footing, new Reason.Ahead(lead, footing.level()));
    }

    /** Whether a cited fact says that the answer alone can play its role. */
    private boolean isCompetent(Stance best) {
        return best.first().value() instanceof Value.EntityValue entity
                && best.first().role().isPresent()
                && question.competence().stream()
                        .anyMatch(c -> Optional.of(c.role()).equals(best.first().role())
                                && Objects.equals(c.entity(), entity.id()));
    }

    /** Whether a good voice, in whatever words it says the answer, has replaced what was said before of the same matter. */
    private boolean hasGoodLatest(List<Stance> answer, Contest contest) {
        BitSet saying = new BitSet();
        answer.forEach(s -> saying.or(comparisons.saying(s.groups().get(0))));
        return contest.candidates().stream()
                .filter(s -> saying.get(s.groups().get(0).index()))
                .filter(s -> s.spoken().stream().anyMatch(g -> hasReplaced(g, contest)))
                .flatMap(s -> s.exact().stream())
                .anyMatch(l -> l.best().atLeast(Weights.GOOD));
    }

    private boolean hasReplaced(Group group, Contest contest) {
        return comparisons.superseded(group).stream()
                .mapToObj(comparisons.groups()::get)
                .anyMatch(gone ->
                        judge.wasSaid(gone, contest) && comparisons.isSameMatter(gone.first(), contest.matter()));
    }

    /** The latest state of affairs is moderately sure from one good voice: nobody else has counted since. */
    private static Certainty latest(Certainty live) {
        return live.level().compareTo(Footing.LATEST.level()) > 0
                ? Certainty.of(Footing.LATEST, new Reason.LatestState(Weights.GOOD, /* reached= */ true))
                : live;
    }

    private static boolean isHearsay(List<Stance> answer) {
        return answer.stream().flatMap(Stance::words).allMatch(Statement::isHearsay);
    }

    private static boolean isOnlyPlanned(List<Stance> answer) {
        return answer.stream().flatMap(Stance::words).allMatch(Statement::isPlanned);
    }

    private boolean isWide(Value value) {
        if (!(value instanceof Value.Quantity quantity) || quantity.hedge().isOneSided()) {
            return false;
        }
        Interval<BigDecimal> interval = policy.interval(quantity);
        if (interval.low().isEmpty() || interval.high().isEmpty()) {
            return false;
        }
        BigDecimal middle =
                interval.low().get().add(interval.high().get()).divide(TWO).abs();
        return interval.width(BigDecimal::subtract)
                        .orElseThrow()
                        .compareTo(middle.multiply(policy.shares().wide()))
                > 0;
    }

    /** How sure we are of what is wider than the answer, said by more voices, and surer than that; absent where nothing is. */
    Optional<Wider> wider(Judged slot, Confidence own) {
        if (slot.verdict() == Verdict.UNRESOLVED) {
            return Optional.empty();
        }
        Stance best = slot.contest().pick().orElseThrow().best();
        List<Wider> wider = new ArrayList<>();
        slot.contest().candidates().stream()
                .filter(s ->
                        comparisons.relation(best.groups().get(0), s.groups().get(0)) == Relation.NARROWS)
                .filter(s -> s.supporters().size() > best.supporters().size())
                .forEach(s -> wider.add(new Wider(
                        s.first().value(),
                        base(s, slot.contest(), /* shared= */ false).level())));
        return wider.stream()
                .filter(w -> w.confidence().compareTo(own) < 0)
                .min((a, b) -> a.confidence().compareTo(b.confidence()));
    }
}
