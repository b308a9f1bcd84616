package org.variorum.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.variorum.model.Because;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Policy;
import org.variorum.model.Rate;
import org.variorum.model.Relation;
import org.variorum.model.Value.Quantity;
import org.variorum.text.Dates;
import org.variorum.text.Numbers;
import org.variorum.text.ValueText;

/**
 * Quantities: each becomes an interval in a base that all share, and intervals are compared, exactly. Currencies share one
 * only by a rate that one of the quantities gives.
 */
final class QuantityComparator {

    /** How many digits of a converted number are shown; more would claim a precision that nobody stated. */
    private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_EVEN);

    private static final List<Units.Unit> UNCONVERTED = List.of(Units.SAME, Units.SAME);

    private final Policy policy;
    private final Optional<String> defaultUnit;

    QuantityComparator(Policy policy, Optional<String> defaultUnit) {
        this.policy = policy;
        this.defaultUnit = defaultUnit;
    }

    Typed compare(Quantity a, Quantity b) {
        Supplier<String> operands = () -> text(a) + " and " + text(b);
        Optional<List<Units.Unit>> shared = units(a, b);
        if (shared.isEmpty()) {
            return Typed.of(Relation.INCOMPARABLE, () -> operands.get() + ", units that do not convert", Because.UNIT);
        }
        Units.Unit left = shared.get().get(0);
        Units.Unit right = shared.get().get(1);
        boolean converted = !left.isSame(right);
        Relation relation = Intervals.compare(in(left, a), in(right, b));
        Typed typed = Typed.of(relation, converted ? () -> operands.get() + conversion(a, left, b, right) : operands)
                .and(converted, Because.UNIT)
                .and(!a.parts().isEmpty() || !b.parts().isEmpty(), Because.ARITHMETIC);
        if (relation == Relation.SAME) {
            return typed;
        }
        if (relation == Relation.CONTRADICTS) {
            return typed.and(true, Because.DISJOINT_VALUES);
        }
        boolean rounded = !converted && (isRounded(a, b) || isRounded(b, a));
        return typed.and(true, Because.HEDGE_INTERVAL).and(rounded, Because.ROUNDING);
    }

    /** Which of two quantities of one dimension that do not meet is the greater: below zero, zero or above it. */
    int order(Quantity a, Quantity b) {
        List<Units.Unit> units = units(a, b).orElse(UNCONVERTED);
        Interval<BigDecimal> left = in(units.get(0), a);
        Interval<BigDecimal> right = in(units.get(1), b);
        BigDecimal low = left.low().or(left::high).orElse(BigDecimal.ZERO);
        return low.compareTo(right.low().or(right::high).orElse(BigDecimal.ZERO));
    }

    /** What a quantity may mean, in the base of a unit. */
    Interval<BigDecimal> in(Units.Unit unit, Quantity quantity) {
        Interval<BigDecimal> own = policy.interval(quantity);
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

    private String text(Quantity quantity) {
        return ValueText.of(policy.interval(quantity), name(quantity));
    }

    /** One of the two in the unit of the other, the question's if it is one of them; rounded, as it is only shown. */
    private String conversion(Quantity a, Units.Unit left, Quantity b, Units.Unit right) {
        boolean forth = name(b).equals(defaultUnit);
        Quantity from = forth ? a : b;
        Units.Unit unit = forth ? right : left;
        Interval<BigDecimal> base = in(forth ? left : right, from);
        Interval<BigDecimal> shown = new Interval<BigDecimal>(
                base.low().map(n -> unit.fromBase(n).round(SHOWN)),
                base.high().map(n -> unit.fromBase(n).round(SHOWN)),
                base.lowOpen(),
                base.highOpen());
        return "; " + text(from) + " is " + ValueText.of(shown, name(forth ? b : a))
                + from.rate()
                        .or(() -> (forth ? b : a).rate())
                        .map(QuantityComparator::text)
                        .orElse("");
    }

    private static String text(Rate rate) {
        return " at " + Numbers.grouped(rate.amount()) + " " + rate.counted() + " per " + rate.base()
                + rate.asOf().map(day -> " on " + Dates.text(day)).orElse("");
    }

    /** Whether {@code rough}, hedged, is {@code fine} rounded to the last digit that it shows; both in one unit. */
    private static boolean isRounded(Quantity rough, Quantity fine) {
        boolean comparable = rough.hedge() != Hedge.EXACT
                && !rough.hedge().isOneSided()
                && rough.hedge() != Hedge.DOZENS
                && !fine.isRange()
                && rough.low().compareTo(fine.low()) != 0;
        return comparable
                && fine.low()
                                .setScale(rough.low().stripTrailingZeros().scale(), RoundingMode.HALF_UP)
                                .compareTo(rough.low())
                        == 0;
    }
}
