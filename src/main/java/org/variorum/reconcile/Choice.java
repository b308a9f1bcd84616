package org.variorum.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.variorum.model.Answer;
import org.variorum.model.Hedge;
import org.variorum.model.Question;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.reconcile.Tally.Stance;

/**
 * Picks the best supported answer: one for each role and scope. Take the largest margin; then the most specific; then
 * its own support; then file order.
 */
final class Choice {

    /**
     * The answer for one role and scope.
     *
     * @param stances the stances that answer for it
     * @param best the one picked
     * @param value the value picked: that of {@code best}, unless its hedge was restored or several answers belong together
     */
    record Slot(List<Stance> stances, Stance best, Value value) {}

    private final Question question;
    private final Comparisons comparisons;

    Choice(Question question, Comparisons comparisons) {
        this.question = question;
        this.comparisons = comparisons;
    }

    List<Slot> slots(List<Stance> stances) {
        List<List<Stance>> parted = new ArrayList<>();
        for (Stance stance : stances) {
            if (stance.isCandidate()) {
                parted.stream()
                        .filter(slot -> slot.stream().allMatch(other -> isComparable(stance, other)))
                        .findFirst()
                        .orElseGet(() -> {
                            List<Stance> slot = new ArrayList<>();
                            parted.add(slot);
                            return slot;
                        })
                        .add(stance);
            }
        }
        return parted.stream().map(this::slot).toList();
    }

    /** The answer made of all slots; empty where there is none. */
    Optional<Answer> answer(List<Slot> slots) {
        List<Answer.Part> parts = slots.stream()
                .map(s -> new Answer.Part(
                        s.best().first().role(), s.best().first().claim().scope(), s.value()))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Answer(parts));
    }

    private boolean isComparable(Stance a, Stance b) {
        Relation relation = relation(a, b);
        return relation != Relation.DIFFERENT_ROLE && relation != Relation.DIFFERENT_SCOPE;
    }

    private Relation relation(Stance a, Stance b) {
        return comparisons.relation(a.groups().get(0), b.groups().get(0));
    }

    private Slot slot(List<Stance> stances) {
        BigDecimal largest = stances.stream()
                .map(Stance::margin)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<Stance> leading =
                stances.stream().filter(s -> s.margin().compareTo(largest) == 0).toList();
        Stance best = leading.stream()
                .filter(s -> leading.stream().noneMatch(o -> relation(o, s) == Relation.NARROWS))
                .reduce((a, b) -> b.own().compareTo(a.own()) > 0 ? b : a)
                .orElse(leading.get(0));
        return new Slot(stances, best, value(best, stances));
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

    /**
     * "38" beside "up to 38" is the ceiling with its hedge dropped, not a finer count: the hedge stays. So with every
     * floor and ceiling.
     */
    private static Value restoreHedge(Value.Quantity quantity, List<Stance> stances) {
        if (quantity.hedge() != Hedge.EXACT || quantity.isRange()) {
            return quantity;
        }
        return stances.stream()
                .map(s -> s.first().value())
                .filter(v -> v instanceof Value.Quantity q
                        && q.hedge().isOneSided()
                        && q.low().compareTo(quantity.low()) == 0
                        && Objects.equals(q.unit(), quantity.unit()))
                .findFirst()
                .orElse(quantity);
    }
}
