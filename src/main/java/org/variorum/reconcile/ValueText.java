package org.variorum.reconcile;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.model.Event;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Value;
import org.variorum.model.Value.DateValue;
import org.variorum.model.Value.Quantity;
import org.variorum.model.Value.SetValue;
import org.variorum.model.Words;

/** Prints values for readers: {@code about 70 missiles}, {@code 15 November 2023 (Asia/Seoul)}. Thread-safe. */
public final class ValueText {

    private final EntityGraph graph;
    private final Map<String, Event> events;

    /** Prints with the names of these entities and events. */
    public ValueText(EntityGraph graph, Map<String, Event> events) {
        this.graph = graph;
        this.events = events;
    }

    /** The value in words. */
    public String of(Value value) {
        return value.fold(new Value.Cases<>(
                e -> graph.name(e.id()),
                ValueText::of,
                ValueText::of,
                r -> word(r.order()) + " "
                        + Optional.ofNullable(events.get(r.event()))
                                .map(Event::name)
                                .orElse(r.event()),
                q -> "“" + q.text() + "”",
                y -> word(y),
                s -> names(s, graph)));
    }

    static String word(Enum<?> constant) {
        return Words.of(constant);
    }

    static String names(SetValue set, EntityGraph graph) {
        return set.ids().stream().map(graph::name).collect(Collectors.joining(", "));
    }

    static String of(Quantity quantity) {
        String number = quantity.hedge() == Hedge.DOZENS
                ? ""
                : quantity.isRange()
                        ? Numbers.grouped(quantity.low()) + " to " + Numbers.grouped(quantity.high())
                        : Numbers.grouped(quantity.low());
        String hedge = quantity.hedge().text();
        String text = hedge.isEmpty() || number.isEmpty() ? hedge + number : hedge + " " + number;
        return quantity.unit().map(u -> text + " " + u).orElse(text);
    }

    static String of(DateValue value) {
        return value.zone()
                .map(z -> Dates.text(value.date()) + " (" + z.getId() + ")")
                .orElseGet(() -> Dates.text(value.date()));
    }

    /** An interval in words: {@code 18 to under 20}, {@code 59 or more}. */
    static String of(Interval<BigDecimal> interval, Optional<String> unit) {
        Optional<String> low = interval.low().map(Numbers::grouped);
        Optional<String> high = interval.high().map(Numbers::grouped);
        String text;
        if (interval.isPoint()) {
            text = low.orElse("");
        } else if (low.isPresent() && high.isPresent()) {
            text = (interval.lowOpen() ? "over " : "") + low.get() + " to " + (interval.highOpen() ? "under " : "")
                    + high.get();
        } else if (low.isPresent()) {
            text = interval.lowOpen() ? "over " + low.get() : low.get() + " or more";
        } else {
            text = high.map(h -> interval.highOpen() ? "under " + h : h + " or less")
                    .orElse("any number");
        }
        return unit.map(u -> text + " " + u).orElse(text);
    }
}
