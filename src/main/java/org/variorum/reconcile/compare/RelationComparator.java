package org.variorum.reconcile.compare;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.variorum.measure.Spans;
import org.variorum.model.Because;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Interval;
import org.variorum.model.Operands;
import org.variorum.model.Operands.Span;
import org.variorum.model.Policy;
import org.variorum.model.Relation;
import org.variorum.model.Value.DateValue;
import org.variorum.model.Value.RelationValue;

/** Relations to events: each becomes the stretch of time before, during or after its event. */
final class RelationComparator {

    private final Policy policy;
    private final Map<EventId, Event> events;

    RelationComparator(Policy policy, Map<EventId, Event> events) {
        this.policy = policy;
        this.events = events;
    }

    Typed compare(RelationValue a, RelationValue b) {
        Optional<Interval<LocalDateTime>> left = span(a);
        Optional<Interval<LocalDateTime>> right = span(b);
        Operands times = new Operands.Times(new Span(a, left, false), new Span(b, right, false));
        if (a.equals(b)) {
            return Typed.of(Relation.SAME, times);
        }
        if (a.event().equals(b.event())) {
            return Typed.of(Relation.CONTRADICTS, times, Because.EVENT_ORDER);
        }
        return left.isEmpty() || right.isEmpty()
                ? Typed.of(Relation.INCOMPARABLE, times)
                : Typed.of(Intervals.compare(left.get(), right.get()), times, Because.EVENT_ORDER);
    }

    /** How a date stands to a place in time: both are stretches of time. */
    Typed compare(DateValue a, RelationValue b) {
        Optional<Interval<LocalDateTime>> instant = Spans.universal(a, policy);
        Interval<LocalDateTime> left = instant.orElseGet(() -> Spans.local(a.date(), policy));
        boolean utc = instant.isPresent();
        Optional<Interval<LocalDateTime>> right = utc ? universal(b) : span(b);
        Operands times = new Operands.Times(new Span(a, Optional.of(left), utc), new Span(b, right, utc));
        return right.map(time -> Typed.of(Intervals.compare(left, time), times, Because.EVENT_ORDER))
                .orElseGet(() -> Typed.of(Relation.INCOMPARABLE, times));
    }

    private Optional<Interval<LocalDateTime>> universal(RelationValue value) {
        return Optional.ofNullable(events.get(value.event())).map(event -> Spans.universal(value.order(), event));
    }

    /** The time that it names, in the event's local time. */
    Optional<Interval<LocalDateTime>> span(RelationValue value) {
        return Optional.ofNullable(events.get(value.event())).map(event -> Spans.of(value.order(), event));
    }
}
