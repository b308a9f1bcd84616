package org.variorum.reconcile.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.measure.Spans;
import org.variorum.measure.Units;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Question;
import org.variorum.model.Value;

/**
 * The most specific statement that every live claim supports: the lowest common ancestor; the intersection of intervals
 * where they meet, else their hull; the intersection of sets; the value itself where all say the same.
 */
public final class CommonGround {

    /** Fewer words than these say nothing by themselves. */
    private static final int SHORTEST_RUN = 3;

    /** A quotation of more words than these is a speech. */
    private static final int LONGEST_COMPARED = 1000;

    private final Question question;
    private final World world;
    private final QuantityComparator quantities;
    private final RelationComparator relations;

    /** The common ground of the values of a question. */
    public CommonGround(Question question, World world) {
        this.question = question;
        this.world = world;
        this.quantities = new QuantityComparator(world.policy(), question.unit());
        this.relations = new RelationComparator(world.policy(), world.events());
    }

    /** What some values share, at least one value; empty where they share nothing. */
    public Optional<Value> of(List<Value> values) {
        Value first = values.get(0);
        if (values.stream().allMatch(first::equals)) {
            return Optional.of(first);
        }
        return first.fold(new Value.Cases<Optional<Value>>(
                e -> world.graph()
                        .commonAncestor(all(values, Value.EntityValue.class).stream()
                                .map(Value.EntityValue::id)
                                .toList())
                        .map(Value.EntityValue::new),
                q -> quantity(all(values, Value.Quantity.class)),
                d -> times(values),
                r -> times(values),
                q -> quote(all(values, Value.QuoteValue.class)),
                y -> Optional.empty(),
                s -> set(all(values, Value.SetValue.class))));
    }

    private static <V extends Value> List<V> all(List<Value> values, Class<V> kind) {
        return values.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Optional<Value> quantity(List<Value.Quantity> values) {
        return quantities.units(values).flatMap(units -> quantity(values, units));
    }

    private Optional<Value> quantity(List<Value.Quantity> values, List<Units.Unit> units) {
        int own = Math.max(
                0,
                values.stream().map(v -> v.unit().or(question::unit)).toList().indexOf(question.unit()));
        Optional<String> unit = values.get(own).unit();
        List<Interval<BigDecimal>> intervals = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            intervals.add(quantities.in(units.get(i), values.get(i)));
        }
        Interval<BigDecimal> shared = shared(intervals);
        Optional<BigDecimal> low = shared.low().map(units.get(own)::fromBase);
        Optional<BigDecimal> high = shared.high().map(units.get(own)::fromBase);
        if (low.isPresent() && high.isPresent()) {
            boolean ceiling = low.get().signum() == 0 && high.get().signum() > 0;
            return Optional.of(
                    ceiling
                            ? one(high.get(), shared.highOpen() ? Hedge.UNDER : Hedge.UP_TO, unit)
                            : new Value.Quantity(low.get(), high.get(), Hedge.EXACT, unit, List.of()));
        }
        // Nothing is fewer than none: that there is some number is no statement.
        return low.filter(n -> n.signum() != 0 || shared.lowOpen())
                .map(n -> one(n, shared.lowOpen() ? Hedge.MORE_THAN : Hedge.AT_LEAST, unit))
                .or(() -> high.map(n -> one(n, shared.highOpen() ? Hedge.UNDER : Hedge.AT_MOST, unit)));
    }

    private static Value one(BigDecimal number, Hedge hedge, Optional<String> unit) {
        return new Value.Quantity(number, number, hedge, unit, List.of());
    }

    /** Dates, and places in time relative to events. */
    private Optional<Value> times(List<Value> values) {
        List<Interval<LocalDateTime>> spans = values.stream()
                .flatMap(v -> v instanceof Value.DateValue d
                        ? Stream.of(Spans.local(d.date(), world.policy()))
                        : v instanceof Value.RelationValue r ? relations.span(r).stream() : Stream.empty())
                .toList();
        return spans.size() == values.size() ? date(spans) : Optional.empty();
    }

    private static Optional<Value> date(List<Interval<LocalDateTime>> spans) {
        Interval<LocalDateTime> shared = shared(spans);
        if (shared.low().isEmpty() && shared.high().isEmpty()) {
            return Optional.empty();
        }
        String from = shared.low().map(t -> t.toLocalDate().toString()).orElse("..");
        String to = shared.high()
                .map(CommonGround::lastDay)
                .map(LocalDate::toString)
                .orElse("..");
        return Edtf.parse(from.equals(to) ? from : from + "/" + to).map(e -> new Value.DateValue(e, Optional.empty()));
    }

    private static LocalDate lastDay(LocalDateTime end) {
        return end.toLocalDate();
    }

    private static Optional<Value> set(List<Value.SetValue> values) {
        Set<EntityId> shared = new HashSet<>(values.get(0).ids());
        values.forEach(v -> shared.retainAll(v.ids()));
        return shared.isEmpty() ? Optional.empty() : Optional.of(new Value.SetValue(List.copyOf(shared)));
    }

    /** The longest run of words in all of them, unless it would hide that one of them turns the sense around. */
    private static Optional<Value> quote(List<Value.QuoteValue> values) {
        List<List<String>> wordings =
                values.stream().map(v -> QuoteComparator.words(v.text())).toList();
        boolean sameSense =
                wordings.stream().map(QuoteComparator::negations).distinct().count() == 1;
        boolean brief = wordings.stream().allMatch(w -> w.size() <= LONGEST_COMPARED);
        List<String> shared = sameSense && brief
                ? wordings.stream().reduce(QuoteComparator::sharedRun).orElseThrow()
                : List.of();
        return shared.size() >= SHORTEST_RUN
                ? Optional.of(new Value.QuoteValue(
                        String.join(" ", shared), values.get(0).language(), Optional.empty()))
                : Optional.empty();
    }

    /** The intersection, where all meet; else the hull. */
    static <T extends Comparable<? super T>> Interval<T> shared(List<Interval<T>> intervals) {
        Interval<T> common = intervals.stream().reduce(Interval::intersection).orElseThrow();
        return common.isEmpty() ? intervals.stream().reduce(Interval::hull).orElseThrow() : common;
    }
}
