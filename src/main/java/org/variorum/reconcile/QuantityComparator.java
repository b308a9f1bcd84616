package org.variorum.reconcile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Supplier;
import org.variorum.model.Because;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Policy;
import org.variorum.model.Relation;
import org.variorum.model.Value.Quantity;
import org.variorum.text.ValueText;

/** Quantities: each becomes an interval in the base unit of its dimension, and intervals are compared, exactly. */
final class QuantityComparator {

    private final Policy policy;
    private final Optional<String> defaultUnit;

    QuantityComparator(Policy policy, Optional<String> defaultUnit) {
        this.policy = policy;
        this.defaultUnit = defaultUnit;
    }

    Typed compare(Quantity a, Quantity b) {
        Units.Unit left = unit(a);
        Units.Unit right = unit(b);
        Supplier<String> operands =
                () -> ValueText.of(policy.interval(a), name(a)) + " and " + ValueText.of(policy.interval(b), name(b));
        if (!left.base().equals(right.base())) {
            return Typed.of(Relation.INCOMPARABLE, () -> operands.get() + ", units that do not convert", Because.UNIT);
        }
        Relation relation = Intervals.compare(inBase(a), inBase(b));
        Typed typed = Typed.of(relation, operands)
                .and(left.factor().compareTo(right.factor()) != 0, Because.UNIT)
                .and(!a.parts().isEmpty() || !b.parts().isEmpty(), Because.ARITHMETIC);
        if (relation == Relation.SAME) {
            return typed;
        }
        if (relation == Relation.CONTRADICTS) {
            return typed.and(true, Because.DISJOINT_VALUES);
        }
        return typed.and(true, Because.HEDGE_INTERVAL).and(isRounded(a, b) || isRounded(b, a), Because.ROUNDING);
    }

    /** Which of two quantities of one dimension that do not meet is the greater: below zero, zero or above it. */
    int order(Quantity a, Quantity b) {
        Interval<BigDecimal> left = inBase(a);
        Interval<BigDecimal> right = inBase(b);
        BigDecimal low = left.low().or(left::high).orElse(BigDecimal.ZERO);
        return low.compareTo(right.low().or(right::high).orElse(BigDecimal.ZERO));
    }

    /** The interval in the base unit of its dimension. */
    Interval<BigDecimal> inBase(Quantity quantity) {
        BigDecimal factor = unit(quantity).factor();
        Interval<BigDecimal> own = policy.interval(quantity);
        return new Interval<BigDecimal>(
                own.low().map(factor::multiply), own.high().map(factor::multiply), own.lowOpen(), own.highOpen());
    }

    private Units.Unit unit(Quantity quantity) {
        return quantity.unit().or(() -> defaultUnit).map(Units::of).orElse(new Units.Unit("", BigDecimal.ONE));
    }

    private Optional<String> name(Quantity quantity) {
        return quantity.unit().or(() -> defaultUnit);
    }

    /** Whether {@code rough}, hedged and in the same unit, is {@code fine} rounded to the last digit that it shows. */
    private boolean isRounded(Quantity rough, Quantity fine) {
        boolean comparable = rough.hedge() != Hedge.EXACT
                && !rough.hedge().isOneSided()
                && rough.hedge() != Hedge.DOZENS
                && !fine.isRange()
                && name(rough).equals(name(fine))
                && rough.low().compareTo(fine.low()) != 0;
        return comparable
                && fine.low()
                                .setScale(rough.low().stripTrailingZeros().scale(), RoundingMode.HALF_UP)
                                .compareTo(rough.low())
                        == 0;
    }
}
