package org.variorum.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Confidence;
import org.variorum.model.Interval;
import org.variorum.model.Lineage;
import org.variorum.model.Policy;
import org.variorum.model.Relation;
import org.variorum.model.Reliability;
import org.variorum.model.Value;
import org.variorum.model.Verdict;
import org.variorum.model.Weights;
import org.variorum.reconcile.Choice.Slot;
import org.variorum.reconcile.Tally.Stance;

/** How sure the evidence makes us, and why, in words. */
final class ConfidenceRules {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Policy policy;
    private final Comparisons comparisons;
    private final List<String> reasons = new ArrayList<>();

    ConfidenceRules(Policy policy, Comparisons comparisons) {
        this.policy = policy;
        this.comparisons = comparisons;
    }

    /** The reasons behind the level given last. */
    List<String> reasons() {
        return List.copyOf(reasons);
    }

    Confidence of(Judgement judgement) {
        Confidence level = base(judgement);
        boolean wide = judgement.slots().stream().anyMatch(slot -> isWide(slot.value()));
        if (wide && judgement.verdict() != Verdict.UNRESOLVED) {
            reasons.add("one step down: the answer is wider than a quarter of itself");
            return level.lower();
        }
        return level;
    }

    private Confidence base(Judgement judgement) {
        return switch (judgement.verdict()) {
            case UNRESOLVED -> because(Confidence.VERY_LOW, "no answer outweighs the others");
            case SUPERSEDED -> superseded(judgement);
            case SINGLE_SOURCE -> alone(judgement);
            case CONTRADICTION -> opposed(judgement);
            case AGREEMENT, COMPATIBLE, PARAPHRASE -> unopposed(judgement);
        };
    }

    private Confidence superseded(Judgement judgement) {
        boolean good = judgement.slots().stream().allMatch(s -> letter(s).atLeast(Reliability.B));
        return good
                ? because(Confidence.MODERATE, "the latest state rests on a source of grade B or better")
                : because(Confidence.LOW, "the latest state rests on a source below grade B");
    }

    private Confidence alone(Judgement judgement) {
        Reliability letter = judgement.lineages().stream()
                .map(Lineage::best)
                .min(Comparator.naturalOrder())
                .orElse(Reliability.F);
        String reason = "one lineage, grade " + letter;
        return switch (letter) {
            case A -> because(Confidence.MODERATE, reason);
            case B, C -> because(Confidence.LOW, reason);
            case D, E, F -> because(Confidence.VERY_LOW, reason);
        };
    }

    private Confidence opposed(Judgement judgement) {
        return judgement.slots().stream()
                .filter(slot -> !slot.best().opponents().isEmpty())
                .map(this::opposed)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> unopposed(judgement));
    }

    private Confidence opposed(Slot slot) {
        Stance best = slot.best();
        Set<Lineage> backing = best.supporters();
        if (backing.size() < 2) {
            return because(Confidence.LOW, "opposed, and only one lineage backs the answer");
        }
        boolean top = backing.stream().anyMatch(l -> l.best() == Reliability.A);
        if (best.margin().compareTo(Weights.HIGH) >= 0 && top) {
            return because(
                    Confidence.HIGH, "opposed, but ahead by " + best.margin() + " with a source of grade A behind it");
        }
        return best.margin().compareTo(Weights.MODERATE) >= 0
                ? because(Confidence.MODERATE, "opposed, but ahead by " + best.margin())
                : because(Confidence.LOW, "opposed, and ahead by only " + best.margin());
    }

    private Confidence unopposed(Judgement judgement) {
        long agreeing = judgement.slots().stream()
                .mapToLong(slot -> agreeing(slot, judgement))
                .max()
                .orElse(0);
        if (agreeing < 2) {
            return alone(judgement);
        }
        String reason = agreeing + " independent lineages, none opposed";
        boolean weak = judgement.slots().stream().anyMatch(s -> !letter(s).atLeast(Reliability.B));
        return weak
                ? because(Confidence.MODERATE, reason + ", but the most specific value rests on a source below grade B")
                : because(Confidence.HIGH, reason);
    }

    /** Lineages whose word on the slot fits its answer. */
    private long agreeing(Slot slot, Judgement judgement) {
        return slot.stances().stream()
                .filter(s -> fits(slot.best(), s))
                .flatMap(s -> s.asserters().stream())
                .map(Lineage::id)
                .distinct()
                .filter(id -> judgement.lineages().stream().anyMatch(l -> l.id().equals(id)))
                .count();
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

    private Confidence because(Confidence level, String reason) {
        reasons.add(reason);
        return level;
    }
}
