package org.variorum.reconcile.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.measure.Units;
import org.variorum.model.Because;
import org.variorum.model.Bound;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Operands;
import org.variorum.model.Operands.Conversion;
import org.variorum.model.Operands.Extent;
import org.variorum.model.Policy;
import org.variorum.model.Question;
import org.variorum.model.Rate;
import org.variorum.model.Relation;
import org.variorum.model.Value.Quantity;

/**
 * Quantities: each becomes an interval in a base that all share, and intervals are compared, exactly. Currencies share one
 * only by a rate that one of the quantities gives.
 */
final class QuantityComparator {

    private static final List<Units.Unit> UNCONVERTED = List.of(Units.SAME, Units.SAME);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Policy policy;
    private final Optional<String> defaultUnit;
    private final boolean exact;

    QuantityComparator(Policy policy, Question question) {
        this.policy = policy;
        this.defaultUnit = question.unit();
        this.exact = question.terms().exact();
    }

    Typed compare(Quantity a, Quantity b) {
        Extent first = extent(a);
        Extent second = extent(b);
        Optional<List<Units.Unit>> shared = units(a, b);
        if (shared.isEmpty()) {
            Operands operands = new Operands.Quantities(first, second, false, Optional.empty());
            return Typed.of(Relation.INCOMPARABLE, operands, Because.UNIT);
        }
        Units.Unit left = shared.get().get(0);
        Units.Unit right = shared.get().get(1);
        boolean converted = !left.isSame(right);
        Operands operands = new Operands.Quantities(
                first, second, true, converted ? Optional.of(conversion(a, left, b, right)) : Optional.empty());
        Relation relation = Intervals.compare(in(left, first.interval()), in(right, second.interval()));
        if (relation == Relation.CONTRADICTS) {
            Optional<Relation> rounded = rounded(a, b);
            if (rounded.isPresent()) {
                return Typed.of(rounded.get(), operands, Because.ROUNDING).and(converted, Because.UNIT);
            }
        }
        return because(Typed.of(relation, operands).and(converted, Because.UNIT), a, b, converted);
    }

    /**
     * How two bare numbers stand to each other that are one, rounded: where one is the other to its own last place and they
     * differ by little. The finer is the narrower; where each is the other rounded, they are the same.
     */
    private Optional<Relation> rounded(Quantity a, Quantity b) {
        if (exact || !isBare(a) || !isBare(b)) {
            return Optional.empty();
        }
        boolean toFirst = isRounded(a, b);
        boolean toSecond = isRounded(b, a);
        return toFirst && toSecond
                ? Optional.of(Relation.SAME)
                : toSecond
                        ? Optional.of(Relation.NARROWS)
                        : toFirst ? Optional.of(Relation.BROADENS) : Optional.empty();
    }

    /** Whether a number is another to its own last place, and differs from it by little. */
    private boolean isRounded(Quantity rough, Quantity fine) {
        List<Units.Unit> units = measured(rough, fine);
        BigDecimal written = units.get(0).toBase(rough.low());
        BigDecimal known = units.get(1).toBase(fine.low());
        BigDecimal apart = written.subtract(known).abs();
        BigDecimal little =
                written.abs().max(known.abs()).multiply(policy.shares().rounding());
        return apart.compareTo(little) <= 0 && apart.multiply(TWO).compareTo(place(rough, units.get(0))) <= 0;
    }

    private static boolean isBare(Quantity quantity) {
        return quantity.hedge() == Hedge.EXACT
                && !quantity.isRange()
                && quantity.parts().isEmpty();
    }

    /** The units of two quantities that convert, even where they are one, so that it is known whether they measure. */
    private List<Units.Unit> measured(Quantity a, Quantity b) {
        return name(a).equals(name(b))
                ? List.of(unit(a), unit(b))
                : units(List.of(a, b)).orElseThrow();
    }

    private Units.Unit unit(Quantity quantity) {
        return name(quantity).map(Units::of).orElse(Units.SAME);
    }

    /**
     * How much the last place is worth to which a number is written, in the base of its unit. What is written with a scale
     * word, with decimals or in a unit of measurement is written to its last digit; another whole number of a thousand or
     * more to its last digit that is no nought.
     */
    private BigDecimal place(Quantity quantity, Units.Unit unit) {
        BigDecimal number = quantity.low();
        boolean counted = number.scale() == 0 && !unit.measures() && Bound.EXACT.isReachedBy(number.abs());
        int scale = counted ? number.stripTrailingZeros().scale() : number.scale();
        return BigDecimal.ONE.scaleByPowerOfTen(-scale).multiply(unit.factor());
    }

    /** Whether the first is a count, and more than the second can be, rounded or not. */
    boolean isCountAbove(Quantity few, Quantity many) {
        Optional<List<Units.Unit>> shared = units(few, many);
        if (shared.isEmpty() || unit(few).measures()) {
            return false;
        }
        Interval<BigDecimal> part = in(shared.get().get(0), few);
        Interval<BigDecimal> whole = in(shared.get().get(1), many);
        return part.low().isPresent()
                && whole.high().isPresent()
                && compare(few, many).relation() == Relation.CONTRADICTS
                && part.low().get().compareTo(whole.high().get()) >= 0;
    }

    /** Whether one value can have become the other, if it can only grow, or only shrink. */
    boolean canHaveMoved(Quantity from, Quantity to, Question.Monotone direction) {
        List<Units.Unit> units = units(from, to).orElse(UNCONVERTED);
        Interval<BigDecimal> before = in(units.get(0), from);
        Interval<BigDecimal> after = in(units.get(1), to);
        return direction == Question.Monotone.UP ? reaches(before, after) : reaches(after, before);
    }

    /** Whether some point of one interval is some point of another, or less. */
    private static boolean reaches(Interval<BigDecimal> low, Interval<BigDecimal> high) {
        if (low.low().isEmpty() || high.high().isEmpty()) {
            return true;
        }
        int order = high.high().get().compareTo(low.low().get());
        return order > 0 || (order == 0 && !low.lowOpen() && !high.highOpen());
    }

    boolean isBounded(Quantity quantity) {
        Interval<BigDecimal> interval = policy.interval(quantity);
        return !quantity.hedge().isOneSided()
                && interval.low().isPresent()
                && interval.high().isPresent();
    }

    /** Whether a number is about another, bare one. */
    boolean isRough(Quantity rough, Quantity number) {
        boolean about = switch (rough.hedge()) {
            case ABOUT, AROUND, SOME, ROUGHLY, APPROXIMATELY -> true;
            default -> false;
        };
        return about && isBare(number) && compare(number, rough).relation() == Relation.NARROWS;
    }

    private Typed because(Typed typed, Quantity a, Quantity b, boolean converted) {
        Typed summed = typed.and(!a.parts().isEmpty() || !b.parts().isEmpty(), Because.ARITHMETIC);
        return switch (typed.relation()) {
            case SAME -> summed;
            case CONTRADICTS -> summed.and(true, Because.DISJOINT_VALUES);
            default ->
                summed.and(true, Because.HEDGE_INTERVAL)
                        .and(!converted && (isHedgedRounding(a, b) || isHedgedRounding(b, a)), Because.ROUNDING);
        };
    }

    private Extent extent(Quantity quantity) {
        return new Extent(policy.interval(quantity), name(quantity));
    }

    /** What a quantity may mean, in the base of a unit. */
    Interval<BigDecimal> in(Units.Unit unit, Quantity quantity) {
        return in(unit, policy.interval(quantity));
    }

    private static Interval<BigDecimal> in(Units.Unit unit, Interval<BigDecimal> own) {
        return unit.equals(Units.SAME)
                ? own
                : new Interval<BigDecimal>(
                        own.low().map(unit::toBase), own.high().map(unit::toBase), own.lowOpen(), own.highOpen());
    }

    /** Most quantities of a question are in one unit, and then there is nothing to look up. */
    private Optional<List<Units.Unit>> units(Quantity a, Quantity b) {
        return name(a).equals(name(b)) ? Optional.of(UNCONVERTED) : units(List.of(a, b));
    }

    /** The units of some quantities, in a base that all share; empty where they share none. */
    Optional<List<Units.Unit>> units(List<Quantity> quantities) {
        Optional<String> first = name(quantities.get(0));
        if (quantities.stream().allMatch(q -> name(q).equals(first))) {
            return Optional.of(quantities.stream().map(q -> Units.SAME).toList());
        }
        List<Units.Unit> units = quantities.stream()
                .map(q -> name(q).map(Units::of).orElse(Units.SAME))
                .toList();
        return units.stream().map(Units.Unit::base).distinct().count() == 1
                ? Optional.of(units)
                : exchanged(quantities);
    }

    /** Currencies in one that all can be changed into: the question's, else the first by its code. */
    private Optional<List<Units.Unit>> exchanged(List<Quantity> quantities) {
        Set<String> targets = new TreeSet<>();
        for (Quantity quantity : quantities) {
            quantity.rate().ifPresent(r -> targets.addAll(List.of(currency(r.base()), currency(r.counted()))));
        }
        Optional<String> asked = defaultUnit.map(QuantityComparator::currency).filter(targets::contains);
        return Stream.concat(asked.stream(), targets.stream())
                .filter(target -> quantities.stream().allMatch(q -> reaches(q, target)))
                .findFirst()
                .map(target -> in(target, quantities));
    }

    private static String currency(String unit) {
        return Units.of(unit).base();
    }

    private boolean reaches(Quantity quantity, String target) {
        Optional<String> own = name(quantity).map(QuantityComparator::currency);
        return own.equals(Optional.of(target))
                || multiplier(quantity, target).isPresent()
                || divisor(quantity, target).isPresent();
    }

    /** By what a sum in a rate's base is multiplied. */
    private Optional<BigDecimal> multiplier(Quantity quantity, String target) {
        return quantity.rate()
                .filter(r -> name(quantity).map(QuantityComparator::currency).equals(Optional.of(currency(r.base())))
                        && target.equals(currency(r.counted())))
                .map(Rate::amount);
    }

    /** By what a sum in the currency that a rate counts is divided. */
    private Optional<BigDecimal> divisor(Quantity quantity, String target) {
        return quantity.rate()
                .filter(r -> name(quantity).map(QuantityComparator::currency).equals(Optional.of(currency(r.counted())))
                        && target.equals(currency(r.base())))
                .map(Rate::amount);
    }

    /** A division need not end, so the base is so small a part of the currency that whatever is divided is whole. */
    private List<Units.Unit> in(String target, List<Quantity> quantities) {
        BigDecimal parts = quantities.stream()
                .flatMap(q -> divisor(q, target).stream())
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        return quantities.stream()
                .map(q -> name(q).map(Units::of)
                        .orElse(Units.SAME)
                        .in(
                                target,
                                multiplier(q, target)
                                        .orElse(BigDecimal.ONE)
                                        .multiply(parts)
                                        .divide(divisor(q, target).orElse(BigDecimal.ONE))))
                .toList();
    }

    private Optional<String> name(Quantity quantity) {
        return quantity.unit().or(() -> defaultUnit);
    }

    /** One of the two in the unit of the other, the question's if it is one of them. */
    private Conversion conversion(Quantity a, Units.Unit left, Quantity b, Units.Unit right) {
        return name(b).equals(defaultUnit) ? into(right, b, left, a) : into(left, a, right, b);
    }

    private Conversion into(Units.Unit unit, Quantity like, Units.Unit own, Quantity quantity) {
        Interval<BigDecimal> base = in(own, quantity);
        Interval<BigDecimal> converted = new Interval<BigDecimal>(
                base.low().map(unit::fromBase), base.high().map(unit::fromBase), base.lowOpen(), base.highOpen());
        return new Conversion(
                extent(quantity),
                new Extent(converted, name(like)),
                quantity.rate().or(like::rate));
    }

    /** Whether {@code rough}, hedged, is {@code fine} rounded; both in one unit. */
    private boolean isHedgedRounding(Quantity rough, Quantity fine) {
        return !exact
                && rough.hedge() != Hedge.EXACT
                && !rough.hedge().isOneSided()
                && rough.hedge() != Hedge.DOZENS
                && !fine.isRange()
                && rough.low().compareTo(fine.low()) != 0
                && isRounded(rough, fine);
    }
}
