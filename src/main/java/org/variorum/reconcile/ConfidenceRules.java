package org.variorum.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Because;
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
        if (judgement.verdict() == Verdict.UNRESOLVED) {
            return level;
        }
        List<Slot> slots = judgement.slots();
        level = lowered(
                level, judgement.because().contains(Because.STALE), "the evidence was old when it was last repeated");
        level = lowered(
                level,
                slots.stream().allMatch(ConfidenceRules::isHearsay),
                "only second-hand or anonymous sources back it");
        return lowered(
                level,
                slots.stream().anyMatch(slot -> isWide(slot.value())),
                "the answer is wider than a quarter of itself");
    }

    private Confidence lowered(Confidence level, boolean weak, String reason) {
        return weak ? because(level.lower(), "one step down: " + reason) : level;
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
        Voices backing = best.supporters();
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
                .mapToLong(slot -> agreeing(slot))
                .max()
                .orElse(0);
        if (agreeing < 2) {
            return alone(judgement);
        }
        String reason = agreeing + " independent lineages, none opposed";
        return judgement.slots().stream()
                .filter(s -> !letter(s).atLeast(Reliability.B))
                .findFirst()
                .map(s -> because(
                        Confidence.MODERATE,
                        reason + ", but the most specific value rests on " + resting(s) + " below grade B"))
                .orElseGet(() -> because(Confidence.HIGH, reason));
    }

    private static String resting(Slot slot) {
        Voices voices = slot.best().asserters();
        boolean interested = voices.stream().allMatch(Lineage::interested);
        return String.join(", ", voices.ids()) + (interested ? ", interested and" : ",");
    }

    /** Lineages whose word on the slot fits its answer. */
    private long agreeing(Slot slot) {
        return slot.stances().stream()
                .filter(s -> fits(slot.best(), s))
                .flatMap(s -> s.asserters().stream())
                .map(Lineage::id)
                .distinct()
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

    private Confidence because(Confidence level, String reason) {
        reasons.add(reason);
        return level;
    }
}
