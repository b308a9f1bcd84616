package org.variorum.reconcile.weigh;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.model.Answer;
import org.variorum.model.Because;
import org.variorum.model.Bound;
import org.variorum.model.Question;
import org.variorum.model.Reconciliation.Loss;
import org.variorum.model.ValueType;
import org.variorum.model.Verdict;
import org.variorum.model.VerdictRule;
import org.variorum.reconcile.compare.CommonGround;
import org.variorum.reconcile.compare.Comparisons;
import org.variorum.reconcile.compare.Group;
import org.variorum.reconcile.compare.Statement;
import org.variorum.reconcile.weigh.Judgement.Judged;
import org.variorum.reconcile.weigh.Tally.Stance;

/** Comes to a verdict on the statements of a question, slot by slot: on all of them, and on all without one lineage. */
final class Judge {

    private final Question question;
    private final Comparisons comparisons;
    private final Speakers speakers;
    private final Choice choice;

    Judge(Question question, Comparisons comparisons, Speakers speakers, CommonGround ground) {
        this.question = question;
        this.comparisons = comparisons;
        this.speakers = speakers;
        this.choice = new Choice(question, comparisons, speakers, ground);
    }

    /** The judgement on all statements. */
    Judgement all() {
        BitSet everybody = new BitSet();
        everybody.set(0, speakers.lineages().size());
        return judgement(Tally.of(comparisons, speakers, everybody));
    }

    /** What would become of a judgement without one lineage, where that is something else. */
    Optional<Loss> without(int lineage, Judgement whole) {
        Judgement rest = judgement(whole.tally().without(lineage, comparisons, speakers));
        return rest.verdict() == whole.verdict() && isSame(rest.answer(), whole.answer())
                ? Optional.empty()
                : Optional.of(new Loss(speakers.lineages().get(lineage).id(), rest.verdict(), rest.answer()));
    }

    /** Whether two answers say the same, be it that one names the zone of a day and the other does not. */
    private boolean isSame(Optional<Answer> a, Optional<Answer> b) {
        List<Answer.Part> some = a.map(Answer::parts).orElse(List.of());
        List<Answer.Part> others = b.map(Answer::parts).orElse(List.of());
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> isSame(some.get(i), others.get(i)));
    }

    private boolean isSame(Answer.Part a, Answer.Part b) {
        return a.role().equals(b.role())
                && a.scope().equals(b.scope())
                && (a.value().equals(b.value()) || comparisons.isSame(a.value(), b.value()));
    }

    private Judgement judgement(Tally tally) {
        List<Contest> contests = choice.contests(tally);
        List<Judged> slots = contests.stream().map(c -> judged(c, tally)).toList();
        BitSet lineages = tally.lineages();
        return new Judgement(tally, slots, lineages, verdict(slots, lineages));
    }

    private Judged judged(Contest contest, Tally tally) {
        return new Judged(contest, verdict(contest, tally));
    }

    /** The verdict on the question is that of its weakest slot. */
    private Verdict verdict(List<Judged> slots, BitSet lineages) {
        if (slots.size() > 1 && slots.stream().anyMatch(s -> isApart(s.contest(), slots))) {
            return Verdict.UNRESOLVED;
        }
        if (slots.isEmpty()) {
            return VerdictRule.NOTHING_SAID.verdict();
        }
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        slots.forEach(s -> verdicts.add(s.verdict()));
        for (Verdict weak : Verdict.WEAKEST_FIRST) {
            if (verdicts.contains(weak)) {
                return weak;
            }
        }
        if (slots.size() == 1) {
            return slots.get(0).verdict();
        }
        return lineages.cardinality() == 1 ? Verdict.SINGLE_SOURCE : Verdict.COMPATIBLE;
    }

    /** The verdict on one slot: that of the first rule that holds. */
    private Verdict verdict(Contest contest, Tally tally) {
        for (VerdictRule rule : VerdictRule.values()) {
            if (holds(rule, contest, tally)) {
                return rule.verdict();
            }
        }
        throw new IllegalStateException("the last rule always holds");
    }

    private boolean holds(VerdictRule rule, Contest contest, Tally tally) {
        return switch (rule) {
            case NOTHING_SAID -> contest.pick().isEmpty();
            case ONLY_ALLEGED -> isOnlyAlleged(contest);
            case UNCONFIRMED -> isUnconfirmed(contest);
            case TORN -> isTorn(contest);
            case INCOMPARABLE -> isIncomparable(contest);
            case SETTLED -> contest.isDisputed() && contest.pick().orElseThrow().settled();
            case OPEN -> contest.isDisputed();
            case REPLACED -> gone(contest, tally).anyMatch(g -> wasSaid(g, contest));
            case ONE_VOICE -> contest.heard().cardinality() == 1;
            case ALL_SAME -> areOne(contest);
            case QUOTATIONS -> question.expects() == ValueType.QUOTE;
            case OTHERWISE -> true;
        };
    }

    /** Whether one lineage alone speaks, and contradicts itself. */
    private boolean isTorn(Contest contest) {
        BitSet heard = contest.heard();
        return heard.cardinality() == 1 && speakers.isTorn(heard.nextSetBit(0), contest.groups());
    }

    private static boolean isOnlyAlleged(Contest contest) {
        return contest.pick().filter(Contest.Pick::alleged).isPresent();
    }

    /** Whether those who expressly do not confirm weigh as much as all who assert. */
    private boolean isUnconfirmed(Contest contest) {
        BigDecimal unconfirmed = unconfirmed(contest);
        return unconfirmed.signum() > 0
                && unconfirmed.compareTo(speakers.voices(contest.asserting(), contest.matter())
                                .weight())
                        >= 0;
    }

    /** What those weigh who expressly do not confirm. */
    BigDecimal unconfirmed(Contest contest) {
        Map<Integer, BigDecimal> weights = new HashMap<>();
        contest.voiced().stream()
                .filter(s -> s.first().isUnconfirmed())
                .flatMap(Stance::members)
                .forEach(s -> weights.merge(speakers.place(s), s.weight(), BigDecimal::max));
        return weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether two voices give answers of which the rules cannot say how they stand to each other. */
    private boolean isIncomparable(Contest contest) {
        BitSet places = new BitSet();
        contest.candidates().forEach(s -> places.set(s.groups().get(0).index()));
        return contest.candidates().stream()
                .anyMatch(s -> comparisons.incomparable(s.groups().get(0)).intersects(places));
    }

    /** Whether it is not known whether a slot is that of what others say: nothing incomparable is ever called compatible. */
    private boolean isApart(Contest contest, List<Judged> slots) {
        BitSet unknown = new BitSet();
        contest.candidates()
                .forEach(s -> unknown.or(comparisons.incomparable(s.groups().get(0))));
        return slots.stream()
                .filter(s -> !s.contest().equals(contest))
                .flatMap(s -> s.contest().candidates().stream())
                .anyMatch(s -> unknown.get(s.groups().get(0).index()));
    }

    /** What was withdrawn or replaced on the same role and scope. */
    private Stream<Group> gone(Contest contest, Tally tally) {
        Statement one = contest.matter();
        return tally.groups().stream()
                .filter(g -> tally.gone().get(g.index()) && g.hasValue())
                .filter(g -> comparisons.isSameMatter(g.first(), one));
    }

    /**
     * Whether somebody took back what is gone, or said it and says it no more: what asserts nothing, a garbled copy, and the
     * copy of what stands are nothing to replace.
     */
    boolean wasSaid(Group gone, Contest contest) {
        return gone.hasValue() && (comparisons.isWithdrawn(gone) || !(isIdle(gone) || isStillSaid(gone, contest)));
    }

    private boolean isIdle(Group group) {
        return group.first().isUnconfirmed() || group.members().stream().allMatch(speakers::isGarbled);
    }

    private boolean isStillSaid(Group gone, Contest contest) {
        return contest.voiced().stream()
                .flatMap(s -> s.spoken().stream())
                .anyMatch(g -> comparisons.isOne(g, gone) && g.voices().intersects(gone.voices()));
    }

    /** Whether each says the same as each other: a day without its zone is that of two zones, which are two days. */
    private boolean areOne(Contest contest) {
        return contest.voiced().stream().noneMatch(s -> s.first().denies())
                && contest.candidates().stream()
                        .allMatch(a -> contest.candidates().stream().allMatch(b -> isOne(a, b)));
    }

    private boolean isOne(Stance a, Stance b) {
        return a.index() == b.index()
                || comparisons.isOne(a.groups().get(0), b.groups().get(0));
    }

    /** For each answer the stances that give it: of one all that say the same, of several all that name it. */
    Stream<List<Stance>> answers(Contest contest) {
        return contest.pick().stream()
                .flatMap(pick -> pick.members().isEmpty()
                        ? Stream.of(contest.candidates().stream()
                                .filter(s -> isOne(s, pick.best()))
                                .toList())
                        : pick.members().stream().map(contest::naming));
    }

    /** Why the verdict on a slot is what it is. */
    Set<Because> because(Judged judged, Tally tally) {
        Contest contest = judged.contest();
        Set<Because> because = EnumSet.noneOf(Because.class);
        BitSet groups = contest.groups();
        gone(contest, tally).forEach(g -> groups.set(g.index()));
        because.addAll(comparisons.because(groups, tally.gone(), uncounted(contest, tally)));
        add(because, judged.verdict() == Verdict.UNRESOLVED && isTied(contest), Because.TIE);
        add(because, isGarbled(contest, tally), Because.GARBLED);
        add(because, isOnlyAlleged(contest) && !contest.isDisputed(), Because.ALLEGED);
        add(because, isUnconfirmed(contest), Because.UNCONFIRMED);
        add(because, isStale(contest), Because.STALE);
        return because;
    }

    /** Whether no side of a dispute outweighs the other, be it the side of those who only deny. */
    private static boolean isTied(Contest contest) {
        return contest.isDisputed()
                && contest.voiced().stream()
                        .noneMatch(s -> s.first().denies() && Bound.SETTLES.isReachedBy(s.margin()));
    }

    /** What nobody says but in copies that went wrong, or against his own word, where others speak and do not differ. */
    private BitSet uncounted(Contest contest, Tally tally) {
        BitSet uncounted = new BitSet();
        tally.groups().stream()
                .filter(g -> g.members().stream().allMatch(speakers::isGarbled))
                .forEach(g -> uncounted.set(g.index()));
        if (!contest.candidates().isEmpty() && !contest.isDisputed()) {
            contest.voiced().stream()
                    .filter(Stance::isOnlyTorn)
                    .flatMap(s -> s.groups().stream())
                    .forEach(g -> uncounted.set(g.index()));
        }
        return uncounted;
    }

    /** Whether a copy went wrong that is on the same role and scope. */
    private boolean isGarbled(Contest contest, Tally tally) {
        Statement one = contest.matter();
        return tally.groups().stream()
                .filter(g -> g.members().stream().anyMatch(speakers::isGarbled))
                .anyMatch(g -> comparisons.isSameMatter(g.first(), one));
    }

    private boolean isStale(Contest contest) {
        return question.staleAfter().isPresent()
                && new Freshness(question, comparisons.groups()).isStale(answers(contest));
    }

    private static void add(Set<Because> because, boolean holds, Because reason) {
        if (holds) {
            because.add(reason);
        }
    }
}
