package org.variorum.reconcile.compare;

import java.util.Optional;
import org.variorum.measure.Spans;
import org.variorum.model.Because;
import org.variorum.model.Operands;
import org.variorum.model.Operands.Span;
import org.variorum.model.Policy;
import org.variorum.model.Relation;
import org.variorum.model.Value.DateValue;

/**
 * Dates: each becomes a stretch of time, in UTC where both zones are known and in local time else. Where one is known, and only
 * another would make one hour of the two, they overlap: nobody knows by which clock the other is meant.
 */
final class DateComparator {

    private final Policy policy;

    DateComparator(Policy policy) {
        this.policy = policy;
    }

    Typed compare(DateValue a, DateValue b) {
        Relation local = Intervals.compare(Spans.local(a.date(), policy), Spans.local(b.date(), policy));
        int zones = (Spans.zone(a).isPresent() ? 1 : 0) + (Spans.zone(b).isPresent() ? 1 : 0);
        boolean utc = zones == 2 || (zones == 1 && local == Relation.CONTRADICTS && mayMeet(a, b));
        Relation relation = zones == 2
                ? Intervals.compare(Spans.anywhere(a, policy), Spans.anywhere(b, policy))
                : utc ? Relation.OVERLAPS : local;
        boolean zoneMatters = local != relation;
        Typed typed = Typed.of(relation, new Operands.Times(span(a, utc), span(b, utc)))
                .and(zoneMatters, Because.TIMEZONE);
        return switch (relation) {
            case CONTRADICTS -> typed.and(true, Because.DISJOINT_VALUES);
            case NARROWS, BROADENS -> typed.and(true, Because.PRECISION);
            case OVERLAPS -> typed.and(!zoneMatters, Because.PRECISION);
            default -> typed;
        };
    }

    /** Whether there is a zone in which two dates can be of one hour. */
    private boolean mayMeet(DateValue a, DateValue b) {
        return Spans.anywhere(a, policy).meets(Spans.anywhere(b, policy));
    }

    private Span span(DateValue value, boolean utc) {
        return new Span(
                value, Optional.of(utc ? Spans.anywhere(value, policy) : Spans.local(value.date(), policy)), utc);
    }
}
