package org.variorum.reconcile;

import java.time.LocalDateTime;
import java.util.Optional;
import org.variorum.model.Because;
import org.variorum.model.Interval;
import org.variorum.model.Policy;
import org.variorum.model.Relation;
import org.variorum.model.Value.DateValue;
import org.variorum.text.ValueText;

/** Dates: each becomes a stretch of time, in UTC where both zones are known and in local time else. */
final class DateComparator {

    private final Policy policy;

    DateComparator(Policy policy) {
        this.policy = policy;
    }

    Typed compare(DateValue a, DateValue b) {
        Optional<Interval<LocalDateTime>> left = Spans.universal(a, policy);
        Optional<Interval<LocalDateTime>> right = Spans.universal(b, policy);
        boolean zoned = left.isPresent() && right.isPresent();
        Relation relation = zoned
                ? Intervals.compare(left.get(), right.get())
                : Intervals.compare(Spans.local(a.date(), policy), Spans.local(b.date(), policy));
        boolean zoneMatters =
                zoned && Intervals.compare(Spans.local(a.date(), policy), Spans.local(b.date(), policy)) != relation;
        Typed typed = Typed.of(relation, () -> ValueText.of(a) + " and " + ValueText.of(b))
                .and(zoneMatters, Because.TIMEZONE);
        return switch (relation) {
            case CONTRADICTS -> typed.and(true, Because.DISJOINT_VALUES);
            case NARROWS, BROADENS, OVERLAPS -> typed.and(!zoneMatters, Because.PRECISION);
            default -> typed;
        };
    }
}
