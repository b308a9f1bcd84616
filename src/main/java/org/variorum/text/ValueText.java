package org.variorum.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Value;
import org.variorum.model.Value.DateValue;
import org.variorum.model.Value.Quantity;
import org.variorum.model.Value.SetValue;
import org.variorum.model.Words;

/** Prints values for readers: {@code about 70 missiles}, {@code 15 November 2023 (Asia/Seoul)}. Thread-safe. */
public final class ValueText {

    private final Function<EntityId, String> names;
    private final Map<EventId, Event> events;

    /**
     * Prints with the names of entities and events.
     *
     * @param names the name of the entity with an id, or the id where there is none
     * @param events what happened, by id
     */
    public ValueText(Function<EntityId, String> names, Map<EventId, Event> events) {
        this.names = names;
        this.events = events;
    }

    /** The name of the entity with an id, or the id where there is none. */
    public String name(EntityId id) {
        return names.apply(id);
    }

    /** The value in words. */
    public String of(Value value) {
        return value.fold(new Value.Cases<>(
                e -> names.apply(e.id()),
                ValueText::of,
                ValueText::of,
                r -> word(r.order()) + " "
                        + Optional.ofNullable(events.get(r.event()))
                                .map(Event::name)
                                .orElse(r.event().text()),
                q -> "“" + q.text() + "”",
                y -> word(y),
                s -> names(s, names)));
    }

    /** A constant as readers see it. */
    public static String word(Enum<?> constant) {
        return Words.of(constant);
    }

    /** The members of a set, by name. */
    public static String names(SetValue set, Function<EntityId, String> names) {
        return set.ids().stream().map(names).collect(Collectors.joining(", "));
    }

    /** A quantity in words. */
    public static String of(Quantity quantity) {
        String number = quantity.hedge() == Hedge.DOZENS
                ? ""
                : quantity.isRange()
                        ? Numbers.grouped(quantity.low()) + " to " + Numbers.grouped(quantity.high())
                        : Numbers.grouped(quantity.low());
        String hedge = quantity.hedge().text();
        String text = hedge.isEmpty() || number.isEmpty() ? hedge + number : hedge + " " + number;
        return quantity.unit().map(u -> text + " " + u).orElse(text);
    }

    /** A date with its zone in words. */
    public static String of(DateValue value) {
        return value.zone()
                .map(z -> Dates.text(value.date()) + " (" + z.getId() + ")")
                .orElseGet(() -> Dates.text(value.date()));
    }

    /** An interval in words: {@code 18 to under 20}, {@code 59 or more}. */
    public static String of(Interval<BigDecimal> interval, Optional<String> unit) {
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
