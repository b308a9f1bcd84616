package org.variorum.reconcile.weigh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.variorum.model.Answer;
import org.variorum.model.Hedge;
import org.variorum.model.Lineage;
import org.variorum.model.Question;
import org.variorum.model.Value;
import org.variorum.model.Weights;
import org.variorum.reconcile.compare.Comparisons;
import org.variorum.reconcile.compare.Statement;
import org.variorum.reconcile.weigh.Tally.Stance;

/**
 * Picks the best supported answer: one for each role and scope. Take the largest margin; then the most specific; then
 * its own support; then the best source; then file order. From there go down to what is narrower, as long as that holds
 * against its rivals by itself.
 */
final class Choice {

    /**
     * The answer for one role and scope.
     *
     * @param stances the stances that answer for it
     * @param widest the one of the largest margin
     * @param best the one picked: the same, or a narrower one that holds by itself
     * @param value the value picked: that of {@code best}, unless its hedge was restored or several answers belong together
     * @param settled whether it decides every dispute between the stances
     */
    record Slot(List<Stance> stances, Stance widest, Stance best, Value value, boolean settled) {
        /** Whether any stance has an opponent. */
        boolean isDisputed() {
            return stances.stream().anyMatch(s -> !s.opponents().isEmpty());
        }
    }

    private final Question question;
    private final Comparisons comparisons;

    Choice(Question question, Comparisons comparisons) {
        this.question = question;
        this.comparisons = comparisons;
    }

    /** The answers, one for each matter; of stances on one matter only one can be right. */
    List<Slot> slots(List<Stance> stances) {
        Map<Integer, List<Stance>> byMatter = new LinkedHashMap<>();
        stances.stream()
                .filter(Stance::isCandidate)
                .forEach(s -> byMatter.computeIfAbsent(s.matter(), k -> new ArrayList<>())
                        .add(s));
        List<List<List<Stance>>> parted = new ArrayList<>();
        for (List<Stance> alike : byMatter.values()) {
            parted.stream()
                    .filter(slot -> slot.stream().allMatch(other -> isSameMatter(alike, other)))
                    .findFirst()
                    .orElseGet(() -> {
                        List<List<Stance>> slot = new ArrayList<>();
                        parted.add(slot);
                        return slot;
                    })
                    .add(alike);
        }
        return parted.stream()
                .map(slot -> slot.stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingInt(Stance::index))
                        .toList())
                .map(this::slot)
                .toList();
    }

    private boolean isSameMatter(List<Stance> a, List<Stance> b) {
        return comparisons.isSameMatter(a.get(0).first(), b.get(0).first());
    }

    /** The answer made of all slots; empty where there is none. */
    Optional<Answer> answer(List<Slot> slots) {
        List<Answer.Part> parts = slots.stream()
                .map(s -> new Answer.Part(
                        s.best().first().role(), s.best().first().claim().scope(), s.value()))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Answer(parts));
    }

    private Slot slot(List<Stance> stances) {
        BigDecimal largest = stances.stream()
                .map(Stance::margin)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Stance best = first(
                stances.stream().filter(s -> s.margin().compareTo(largest) == 0).toList());
        Stance widest = best;
        Optional<Stance> finer = finer(best, stances);
        while (finer.isPresent()) {
            best = finer.get();
            finer = finer(best, stances);
        }
        return new Slot(stances, widest, best, value(best, stances), settles(best, stances));
    }

    /** Of equally good stances the most specific; then the one with most support of its own, the best source, the first. */
    private Stance first(List<Stance> equals) {
        BitSet ahead = new BitSet();
        equals.forEach(s -> ahead.set(place(s)));
        return equals.stream()
                .filter(s -> !narrower(s).intersects(ahead))
                .max(Comparator.comparing((Stance s) -> s.asserters().weight())
                        .thenComparing(Choice::bestSource)
                        .thenComparing(Stance::index, Comparator.reverseOrder()))
                .orElse(equals.get(0));
    }

    private static BigDecimal bestSource(Stance stance) {
        return stance.groups().stream()
                .flatMap(g -> g.members().stream())
                .map(Statement::weight)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    /**
     * A narrower stance that holds against its rivals by itself. Whoever says the narrow backs the wide, and so does each
     * of its rivals; by the margin alone the widest statement would therefore win every dispute that goes on inside it. A
     * voice that says both, as one does of which a copy is garbled, is no rival.
     */
    private Optional<Stance> finer(Stance wide, List<Stance> stances) {
        BitSet inside = narrower(wide);
        List<Stance> inner = stances.stream().filter(s -> inside.get(place(s))).toList();
        List<Stance> leading = new ArrayList<>();
        BigDecimal largest = BigDecimal.ZERO;
        for (Stance stance : inner) {
            Optional<BigDecimal> lead = lead(stance, inner);
            if (lead.isPresent()) {
                int order = leading.isEmpty() ? 1 : lead.get().compareTo(largest);
                if (order > 0) {
                    leading.clear();
                    largest = lead.get();
                }
                if (order >= 0) {
                    leading.add(stance);
                }
            }
        }
        return leading.isEmpty() ? Optional.empty() : Optional.of(first(leading));
    }

    /** By how much a stance leads its rivals among some others; empty where that settles nothing. */
    private Optional<BigDecimal> lead(Stance stance, List<Stance> among) {
        BitSet own = (BitSet) stance.asserters().members().clone();
        BitSet narrower = narrower(stance);
        if (!narrower.isEmpty()) {
            among.stream()
                    .filter(s -> narrower.get(place(s)))
                    .forEach(s -> own.or(s.asserters().members()));
        }
        List<Lineage> all = stance.asserters().all();
        BigDecimal lead = Voices.of(all, own).weight();
        BitSet counted = (BitSet) own.clone();
        BitSet conflicting = conflicting(stance);
        for (Stance other : among) {
            if (conflicting.get(place(other))) {
                BitSet rivals = (BitSet) other.asserters().members().clone();
                rivals.andNot(counted);
                counted.or(rivals);
                lead = lead.subtract(Voices.of(all, rivals).weight());
                if (!rivals.isEmpty() && lead.compareTo(Weights.SETTLES) < 0) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(lead);
    }

    /** Whether an answer decides every dispute: of two stances that exclude each other, it excludes one. */
    private boolean settles(Stance best, List<Stance> stances) {
        BitSet excluded = conflicting(best);
        BitSet open = new BitSet();
        stances.stream().filter(s -> !excluded.get(place(s))).forEach(s -> open.set(place(s)));
        return stances.stream()
                .filter(s -> open.get(place(s)))
                .noneMatch(s -> conflicting(s).intersects(open));
    }

    private static int place(Stance stance) {
        return stance.groups().get(0).index();
    }

    private BitSet conflicting(Stance stance) {
        return comparisons.conflicting(stance.groups().get(0));
    }

    private BitSet narrower(Stance stance) {
        return comparisons.narrower(stance.groups().get(0));
    }

    private Value value(Stance best, List<Stance> stances) {
        Value value = best.first().value();
        boolean several = !question.functional()
                && stances.stream().allMatch(s -> s.first().value() instanceof Value.EntityValue);
        if (several && stances.size() > 1) {
            return new Value.SetValue(stances.stream()
                    .map(s -> ((Value.EntityValue) s.first().value()).id())
                    .toList());
        }
        return value instanceof Value.Quantity quantity ? restoreHedge(quantity, stances) : value;
    }

    /** "38" beside "up to 38" is the ceiling with its hedge dropped, not a finer count: the hedge stays. */
    private static Value restoreHedge(Value.Quantity quantity, List<Stance> stances) {
        if (quantity.hedge() != Hedge.EXACT || quantity.isRange()) {
            return quantity;
        }
        return stances.stream()
                .map(s -> s.first().value())
                .filter(v -> v instanceof Value.Quantity q
                        && q.hedge().isCeiling()
                        && q.low().compareTo(quantity.low()) == 0
                        && Objects.equals(q.unit(), quantity.unit()))
                .findFirst()
                .orElse(quantity);
    }
}
