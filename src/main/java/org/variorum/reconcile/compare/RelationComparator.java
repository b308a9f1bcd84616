package org.variorum.reconcile.compare;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.measure.Spans;
import org.variorum.model.Because;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Interval;
import org.variorum.model.Operands;
import org.variorum.model.Operands.Span;
import org.variorum.model.Policy;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.model.Value.DateValue;
import org.variorum.model.Value.RelationValue;

/**
 * Places in time of which at least one is relative to an event: each becomes a stretch of time. Where the zone of one of
 * them is known, they are compared in UTC, and what has no zone as all that it may mean in any.
 */
final class RelationComparator {

    private final Policy policy;
    private final Map<EventId, Event> events;

    RelationComparator(Policy policy, Map<EventId, Event> events) {
        this.policy = policy;
        this.events = events;
    }

    /** How a place relative to an event stands to another. */
    Typed compare(RelationValue a, RelationValue b) {
        boolean oneEvent = a.event().equals(b.event()) && !a.equals(b);
        Typed typed = stretches(a, b);
        return oneEvent ? Typed.of(Relation.CONTRADICTS, typed.operands(), Because.EVENT_ORDER) : typed;
    }

    /** How a date stands to a place relative to an event. */
    Typed compare(DateValue a, RelationValue b) {
        return stretches(a, b);
    }

    private Typed stretches(Value a, Value b) {
        boolean utc = isZoned(List.of(a, b));
        Optional<Interval<LocalDateTime>> left = stretch(a, utc);
        Optional<Interval<LocalDateTime>> right = stretch(b, utc);
        Operands times = new Operands.Times(new Span(a, left, utc), new Span(b, right, utc));
        if (a.equals(b)) {
            return Typed.of(Relation.SAME, times);
        }
        if (left.isEmpty() || right.isEmpty()) {
            return Typed.of(Relation.INCOMPARABLE, times);
        }
        Relation relation = Intervals.compare(left.get(), right.get());
        Relation local = Intervals.compare(
                stretch(a, /* utc= */ false).orElseThrow(),
                stretch(b, /* utc= */ false).orElseThrow());
        Set<Because> because = EnumSet.of(Because.EVENT_ORDER);
        return new Typed(relation, because, times).and(relation != local, Because.TIMEZONE);
    }

    /** Whether the zone of one of some places in time is known. */
    boolean isZoned(List<Value> values) {
        return values.stream()
                .anyMatch(v -> v instanceof DateValue d
                        ? Spans.zone(d).isPresent()
                        : v instanceof RelationValue r
                                && event(r).flatMap(e -> Spans.zone(e.when())).isPresent());
    }

    /** The time that a place in time may mean; empty where nobody knows when its event was, and of other values. */
    Optional<Interval<LocalDateTime>> stretch(Value value, boolean utc) {
        if (value instanceof DateValue d) {
            return Optional.of(utc ? Spans.anywhere(d, policy) : Spans.local(d.date(), policy));
        }
        return value instanceof RelationValue r
                ? event(r).flatMap(e -> utc ? Spans.anywhere(r.order(), e, policy) : Spans.local(r.order(), e, policy))
                : Optional.empty();
    }

    private Optional<Event> event(RelationValue value) {
        return Optional.ofNullable(events.get(value.event()));
    }
}
