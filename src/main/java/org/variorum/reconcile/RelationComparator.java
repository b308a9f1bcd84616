package org.variorum.reconcile;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.variorum.model.Because;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Interval;
import org.variorum.model.Policy;
import org.variorum.model.Relation;
import org.variorum.model.Value.DateValue;
import org.variorum.model.Value.RelationValue;
import org.variorum.text.ValueText;

/** Relations to events: each becomes the stretch of time before, during or after its event. */
final class RelationComparator {

    private final Policy policy;
    private final Map<EventId, Event> events;

    RelationComparator(Policy policy, Map<EventId, Event> events) {
        this.policy = policy;
        this.events = events;
    }

    Typed compare(RelationValue a, RelationValue b) {
        Supplier<String> operands = () -> text(a) + " and " + text(b);
        if (a.equals(b)) {
            return Typed.of(Relation.SAME, operands);
        }
        if (a.event().equals(b.event())) {
            return Typed.of(Relation.CONTRADICTS, operands, Because.EVENT_ORDER);
        }
        Optional<Interval<LocalDateTime>> left = span(a);
        Optional<Interval<LocalDateTime>> right = span(b);
        if (left.isEmpty() || right.isEmpty()) {
            return Typed.of(Relation.INCOMPARABLE, operands);
        }
        return Typed.of(Intervals.compare(left.get(), right.get()), operands, Because.EVENT_ORDER);
    }

    /** How a date stands to a place in time: both are stretches of time. */
    Typed compare(DateValue a, RelationValue b) {
        Supplier<String> operands = () -> ValueText.of(a) + " and " + text(b);
        return span(b).map(time ->
                        Typed.of(Intervals.compare(Spans.local(a.date(), policy), time), operands, Because.EVENT_ORDER))
                .orElseGet(() -> Typed.of(Relation.INCOMPARABLE, operands));
    }

    /** The time that it names, in the event's local time. */
    Optional<Interval<LocalDateTime>> span(RelationValue value) {
        return Optional.ofNullable(events.get(value.event())).map(event -> Spans.of(value.order(), event));
    }

    private String text(RelationValue value) {
        String name = Optional.ofNullable(events.get(value.event()))
                .map(Event::name)
                .orElse(value.event().text());
        return ValueText.word(value.order()) + " " + name;
    }
}
