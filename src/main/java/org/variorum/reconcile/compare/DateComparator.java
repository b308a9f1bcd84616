package org.variorum.reconcile.compare;

import java.time.LocalDateTime;
import java.util.Optional;
import org.variorum.measure.Spans;
import org.variorum.model.Because;
import org.variorum.model.Interval;
import org.variorum.model.Operands;
import org.variorum.model.Operands.Span;
import org.variorum.model.Policy;
import org.variorum.model.Relation;
import org.variorum.model.Value.DateValue;

/** Dates: each becomes a stretch of time, in UTC where both zones are known and in local time else. */
final class DateComparator {

    private final Policy policy;

    DateComparator(Policy policy) {
        this.policy = policy;
    }

    Typed compare(DateValue a, DateValue b) {
        Optional<Interval<LocalDateTime>> left = Spans.universal(a, policy);
        Optional<Interval<LocalDateTime>> right = Spans.universal(b, policy);
        Interval<LocalDateTime> localLeft = Spans.local(a.date(), policy);
        Interval<LocalDateTime> localRight = Spans.local(b.date(), policy);
        Relation local = Intervals.compare(localLeft, localRight);
        boolean zoned = left.isPresent() && right.isPresent();
        Relation relation = zoned ? Intervals.compare(left.get(), right.get()) : local;
        boolean zoneMatters = zoned && local != relation;
        Operands times = zoned
                ? new Operands.Times(new Span(a, left, true), new Span(b, right, true))
                : new Operands.Times(
                        new Span(a, Optional.of(localLeft), false), new Span(b, Optional.of(localRight), false));
        Typed typed = Typed.of(relation, times).and(zoneMatters, Because.TIMEZONE);
        return switch (relation) {
            case CONTRADICTS -> typed.and(true, Because.DISJOINT_VALUES);
            case NARROWS, BROADENS, OVERLAPS -> typed.and(!zoneMatters, Because.PRECISION);
            default -> typed;
        };
    }
}
