package org.variorum.reconcile.weigh;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Because;
import org.variorum.model.Confidence;
import org.variorum.model.Interval;
import org.variorum.model.Lineage;
import org.variorum.model.Policy;
import org.variorum.model.Reason;
import org.variorum.model.Reason.Weakness;
import org.variorum.model.Relation;
import org.variorum.model.Reliability;
import org.variorum.model.Value;
import org.variorum.model.Verdict;
import org.variorum.model.Weights;
import org.variorum.reconcile.compare.Comparisons;
import org.variorum.reconcile.compare.Statement;
import org.variorum.reconcile.weigh.Choice.Slot;
import org.variorum.reconcile.weigh.Tally.Stance;

/** How sure the evidence makes us, and why. */
final class ConfidenceRules {

    /** Below this letter an answer is weak. */
    private static final Reliability FLOOR = Reliability.B;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Policy policy;
    private final Comparisons comparisons;

    ConfidenceRules(Policy policy, Comparisons comparisons) {
        this.policy = policy;
        this.comparisons = comparisons;
    }

    Certainty of(Judgement judgement) {
        Certainty base = base(judgement);
        List<Slot> slots = judgement.slots();
        return judgement.verdict() == Verdict.UNRESOLVED
                ? base
                : base.lowered(judgement.because().contains(Because.STALE), Weakness.STALE)
                        .lowered(slots.stream().allMatch(ConfidenceRules::isHearsay), Weakness.HEARSAY)
                        .lowered(slots.stream().anyMatch(slot -> isWide(slot.value())), Weakness.WIDE);
    }

    private Certainty base(Judgement judgement) {
        return switch (judgement.verdict()) {
            case UNRESOLVED -> Certainty.of(Confidence.VERY_LOW, new Reason.NothingOutweighs());
            case SUPERSEDED -> superseded(judgement);
            case SINGLE_SOURCE -> alone(judgement);
            case CONTRADICTION -> opposed(judgement);
            case AGREEMENT, COMPATIBLE, PARAPHRASE -> unopposed(judgement);
        };
    }

    private static Certainty superseded(Judgement judgement) {
        boolean good = judgement.slots().stream().allMatch(s -> letter(s).atLeast(FLOOR));
        return Certainty.of(good ? Confidence.MODERATE : Confidence.LOW, new Reason.LatestState(FLOOR, good));
    }

    private static Certainty alone(Judgement judgement) {
        Reliability letter = judgement.lineages().stream()
                .map(Lineage::best)
                .min(Comparator.naturalOrder())
                .orElse(Reliability.F);
        Confidence level = switch (letter) {
            case A -> Confidence.MODERATE;
            case B, C -> Confidence.LOW;
            case D, E, F -> Confidence.VERY_LOW;
        };
        return Certainty.of(level, new Reason.OneLineage(letter));
    }

    private Certainty opposed(Judgement judgement) {
        return judgement.slots().stream()
                .filter(slot -> !slot.best().opponents().isEmpty())
                .map(ConfidenceRules::opposed)
                .reduce(Certainty::or)
                .orElseGet(() -> unopposed(judgement));
    }

    private static Certainty opposed(Slot slot) {
        Stance best = slot.best();
        Voices backing = best.supporters();
        if (backing.size() < 2) {
            return Certainty.of(Confidence.LOW, new Reason.OpposedAlone());
        }
        boolean top = backing.stream().anyMatch(l -> l.best() == Reliability.A);
        Confidence level = best.margin().compareTo(Weights.HIGH) >= 0 && top
                ? Confidence.HIGH
                : best.margin().compareTo(Weights.MODERATE) >= 0 ? Confidence.MODERATE : Confidence.LOW;
        return Certainty.of(level, new Reason.Ahead(best.margin(), level));
    }

    private Certainty unopposed(Judgement judgement) {
        int agreeing = judgement.slots().stream().mapToInt(this::agreeing).max().orElse(0);
        if (agreeing < 2) {
            return alone(judgement);
        }
        Reason several = new Reason.Unopposed(agreeing);
        return judgement.slots().stream()
                .filter(s -> !letter(s).atLeast(FLOOR))
                .findFirst()
                .map(s -> Certainty.of(Confidence.MODERATE, several, restsBelow(s)))
                .orElseGet(() -> Certainty.of(Confidence.HIGH, several));
    }

    private static Reason restsBelow(Slot slot) {
        Voices voices = slot.best().asserters();
        return new Reason.RestsBelow(voices.ids(), voices.stream().allMatch(Lineage::interested), FLOOR);
    }

    /** Lineages whose word on the slot fits its answer. */
    private int agreeing(Slot slot) {
        return Math.toIntExact(slot.stances().stream()
                .filter(s -> fits(slot.best(), s))
                .flatMap(s -> s.asserters().stream())
                .map(Lineage::id)
                .distinct()
                .count());
    }

    private boolean fits(Stance best, Stance other) {
        Relation relation =
                comparisons.relation(best.groups().get(0), other.groups().get(0));
        return relation.isSupport() || relation == Relation.OVERLAPS;
    }

    /** The best letter among those who say exactly the answer. */
    private static Reliability letter(Slot slot) {
        return slot.best().asserters().stream()
                .map(Lineage::best)
                .min(Comparator.naturalOrder())
                .orElse(Reliability.F);
    }

    private static boolean isHearsay(Slot slot) {
        return backing(slot).allMatch(Statement::isHearsay);
    }

    /** The statements that say exactly the answer. */
    private static Stream<Statement> backing(Slot slot) {
        return slot.best().groups().stream().flatMap(g -> g.members().stream());
    }

    private boolean isWide(Value value) {
        if (!(value instanceof Value.Quantity quantity)) {
            return false;
        }
        Interval<BigDecimal> interval = policy.interval(quantity);
        if (quantity.hedge().isOneSided()
                || interval.low().isEmpty()
                || interval.high().isEmpty()) {
            return false;
        }
        Optional<BigDecimal> width = interval.width(BigDecimal::subtract);
        BigDecimal middle =
                interval.low().get().add(interval.high().get()).divide(TWO).abs();
        return width.isPresent() && width.get().compareTo(middle.multiply(Weights.WIDE)) > 0;
    }
}
