package org.variorum.reconcile.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.measure.Spans;
import org.variorum.measure.Units;
import org.variorum.model.Bound;
import org.variorum.model.Digits;
import org.variorum.model.Edtf;
import org.variorum.model.Edtf.Precision;
import org.variorum.model.EntityId;
import org.variorum.model.Hedge;
import org.variorum.model.Interval;
import org.variorum.model.Question;
import org.variorum.model.Relation;
import org.variorum.model.Value;

/**
 * What some statements have in common, in three senses that are kept apart: what each of them says, what none of them
 * excludes, and from where to where they range.
 */
public final class CommonGround {

    /** Of several that are alike, what says no more than the others; then in any order that is always the same. */
    private static final Comparator<Value> PLAINEST =
            Comparator.comparing(CommonGround::unsaid).thenComparing(Value::toString);

    private final Question question;
    private final EntityGraph graph;
    private final QuantityComparator quantities;
    private final RelationComparator relations;
    private final TypedRule typed;

    /** The common ground of the values of a question. */
    public CommonGround(Question question, World world) {
        this.question = question;
        this.graph = world.graph();
        this.quantities = new QuantityComparator(world.policy(), question);
        this.relations = new RelationComparator(world.policy(), world.events());
        this.typed = new TypedRule(question, world);
    }

    /** The most specific statement that each of some values implies, at least one value. */
    public Optional<Value> allSay(List<Value> values) {
        Value first = values.get(0);
        if (values.stream()
                .allMatch(v -> first.alike(v) && typed.compare(first, v).relation() == Relation.SAME)) {
            return values.stream().min(PLAINEST);
        }
        return first.fold(new Value.Cases<Optional<Value>>(
                e -> ancestor(all(values, Value.EntityValue.class)),
                q -> hull(all(values, Value.Quantity.class)),
                d -> shortestTime(values),
                r -> shortestTime(values),
                q -> heldByAll(all(values, Value.QuoteValue.class)),
                y -> Optional.empty(),
                s -> members(all(values, Value.SetValue.class))));
    }

    /** What one of several that are alike says more than another: a zone, a language. A unit is the same if it goes unsaid. */
    private static String unsaid(Value value) {
        return value instanceof Value.DateValue date
                ? date.zone().map(ZoneId::getId).orElse("")
                : value instanceof Value.QuoteValue quote
                        ? quote.language().orElse("")
                        : value instanceof Value.Quantity quantity
                                        && quantity.unit().isEmpty()
                                ? "unsaid"
                                : "";
    }

    /** What fits everything said and is none of it; only numbers and times can meet so. */
    public Optional<Value> noneExcludes(List<Value> values) {
        return Optional.of(values)
                .filter(some -> isExtended(some.get(0)))
                .flatMap(this::intersection)
                .filter(shared -> values.stream().noneMatch(v -> v.alike(shared)) && !isSaid(values))
                .filter(shared -> allSay(values).filter(shared::alike).isEmpty());
    }

    /** Whether a value lies on a line, as numbers and times do. */
    private static boolean isExtended(Value value) {
        return value instanceof Value.Quantity
                || value instanceof Value.DateValue
                || value instanceof Value.RelationValue;
    }

    /** Whether one of some values, in whatever unit or zone, is just what all of them have in common. */
    private boolean isSaid(List<Value> values) {
        List<Value.Quantity> numbers = all(values, Value.Quantity.class);
        return numbers.size() == values.size()
                ? inOneUnit(numbers)
                        .filter(units -> holdsMeeting(intervals(numbers, units)))
                        .isPresent()
                : times(values).filter(times -> holdsMeeting(times.spans())).isPresent();
    }

    private static <T extends Comparable<? super T>> boolean holdsMeeting(List<Interval<T>> intervals) {
        return meeting(intervals)
                .filter(met -> intervals.stream().anyMatch(met::sameAs))
                .isPresent();
    }

    /** From the least to the greatest of some numbers or times that lie apart, where that is narrow enough to say something. */
    public Optional<Value> range(List<Value> values) {
        if (!isExtended(values.get(0))) {
            return Optional.empty();
        }
        List<Value.Quantity> numbers = all(values, Value.Quantity.class);
        if (numbers.size() == values.size()) {
            return inOneUnit(numbers).flatMap(units -> range(numbers, units));
        }
        return times(values).filter(times -> !times.isUnbroken()).flatMap(times -> times.written(times.hull()));
    }

    private Optional<Value> range(List<Value.Quantity> values, List<Units.Unit> units) {
        List<Interval<BigDecimal>> intervals = intervals(values, units);
        Interval<BigDecimal> hull = intervals.stream().reduce(Interval::hull).orElseThrow();
        boolean narrow = hull.low().isPresent()
                && hull.high().isPresent()
                && hull.low().get().signum() > 0
                && hull.high().get().compareTo(Bound.RANGE.of(hull.low().get())) < 0;
        return narrow && !isConnected(intervals) ? quantity(values, units, hull, Side.NEAREST) : Optional.empty();
    }

    /** What some values have in common, where all of them meet, of lists the members; empty for what has no extent. */
    public Optional<Value> intersection(List<Value> values) {
        List<Value.Quantity> numbers = all(values, Value.Quantity.class);
        if (numbers.size() == values.size()) {
            return inOneUnit(numbers)
                    .flatMap(units ->
                            meeting(intervals(numbers, units)).flatMap(i -> quantity(numbers, units, i, Side.INWARD)));
        }
        List<Value.SetValue> lists = all(values, Value.SetValue.class);
        if (lists.size() == values.size()) {
            return members(lists);
        }
        return times(values).flatMap(times -> meeting(times.spans()).flatMap(times::written));
    }

    private static <T extends Comparable<? super T>> Optional<Interval<T>> meeting(List<Interval<T>> intervals) {
        return intervals.stream().reduce(Interval::intersection).filter(i -> !i.isEmpty());
    }

    private static <V extends Value> List<V> all(List<Value> values, Class<V> kind) {
        return values.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The lowest common ancestor, unless it holds about everything. */
    private Optional<Value> ancestor(List<Value.EntityValue> values) {
        return graph.commonAncestor(values.stream().map(Value.EntityValue::id).toList())
                .filter(id -> !isEverything(id))
                .map(Value.EntityValue::new);
    }

    private boolean isEverything(EntityId id) {
        BigDecimal size = BigDecimal.valueOf(graph.size());
        return Bound.ENTITIES.isReachedBy(size)
                && BigDecimal.valueOf(graph.holds(id)).compareTo(Bound.EVERYTHING.of(size)) >= 0;
    }

    /** The interval that holds all of some numbers, where they leave no gap between them. */
    private Optional<Value> hull(List<Value.Quantity> values) {
        return inOneUnit(values).flatMap(units -> {
            List<Interval<BigDecimal>> intervals = intervals(values, units);
            Interval<BigDecimal> hull =
                    intervals.stream().reduce(Interval::hull).orElseThrow();
            return isConnected(intervals)
                    ? asSaid(hull, intervals, values).or(() -> quantity(values, units, hull, Side.OUTWARD))
                    : Optional.empty();
        });
    }

    /** In the words of somebody who says just that, where one does and all the others say it too. */
    private <T extends Comparable<? super T>> Optional<Value> asSaid(
            Interval<T> hull, List<Interval<T>> intervals, List<? extends Value> values) {
        return IntStream.range(0, intervals.size())
                .filter(i -> intervals.get(i).sameAs(hull))
                .<Value>mapToObj(values::get)
                .filter(widest -> values.stream().allMatch(v -> entails(v, widest)))
                .min(PLAINEST);
    }

    /** Whether some intervals leave no gap between the least and the greatest. */
    private static <T extends Comparable<? super T>> boolean isConnected(List<Interval<T>> intervals) {
        List<Interval<T>> sorted = new ArrayList<>(intervals);
        sorted.sort(Comparator.comparing(
                (Interval<T> i) -> i.low().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())));
        Interval<T> reached = sorted.get(0);
        for (Interval<T> next : sorted) {
            if (!reached.meets(next)) {
                return false;
            }
            reached = reached.hull(next);
        }
        return true;
    }

    private Optional<List<Units.Unit>> inOneUnit(List<Value.Quantity> values) {
        return quantities.units(values);
    }

    private List<Interval<BigDecimal>> intervals(List<Value.Quantity> values, List<Units.Unit> units) {
        List<Interval<BigDecimal>> intervals = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            intervals.add(quantities.in(units.get(i), values.get(i)));
        }
        return intervals;
    }

    /** To which side the ends of an interval are rounded, so that what is said of it stays true. */
    private enum Side {
        INWARD(RoundingMode.CEILING, RoundingMode.FLOOR),
        OUTWARD(RoundingMode.FLOOR, RoundingMode.CEILING),
        NEAREST(RoundingMode.HALF_EVEN, RoundingMode.HALF_EVEN);

        private final RoundingMode low;
        private final RoundingMode high;

        Side(RoundingMode low, RoundingMode high) {
            this.low = low;
            this.high = high;
        }
    }

    /** An interval in the unit of the question, if one of the numbers is in it, else in that of the first. */
    private Optional<Value> quantity(
            List<Value.Quantity> values, List<Units.Unit> units, Interval<BigDecimal> interval, Side side) {
        int own = Math.max(
                0,
                values.stream().map(v -> v.unit().or(question::unit)).toList().indexOf(question.unit()));
        Optional<String> unit = values.get(own).unit();
        UnaryOperator<BigDecimal> lower = shown(values, units, own, side.low);
        UnaryOperator<BigDecimal> upper = shown(values, units, own, side.high);
        Optional<BigDecimal> low = interval.low().map(units.get(own)::fromBase).map(lower);
        Optional<BigDecimal> high =
                interval.high().map(units.get(own)::fromBase).map(upper);
        if (low.isPresent() && high.isPresent()) {
            boolean ceiling = low.get().signum() == 0 && high.get().signum() > 0;
            return Optional.of(
                    ceiling
                            ? one(high.get(), interval.highOpen() ? Hedge.UNDER : Hedge.UP_TO, unit)
                            : new Value.Quantity(low.get(), high.get(), Hedge.EXACT, unit, List.of()));
        }
        // Nothing is fewer than none: that there is some number is no statement.
        return low.filter(n -> n.signum() != 0 || interval.lowOpen())
                .map(n -> one(n, interval.lowOpen() ? Hedge.MORE_THAN : Hedge.AT_LEAST, unit))
                .or(() -> high.map(n -> one(n, interval.highOpen() ? Hedge.UNDER : Hedge.AT_MOST, unit)));
    }

    /** How a number is given that was made of others: where one of them had to be converted, to no more digits than it bears. */
    private static UnaryOperator<BigDecimal> shown(
            List<Value.Quantity> values, List<Units.Unit> units, int own, RoundingMode side) {
        if (units.stream().allMatch(units.get(own)::isSame)) {
            return CommonGround::whole;
        }
        MathContext digits = Digits.of(values.stream().flatMap(v -> Stream.of(v.low(), v.high())), side);
        return number -> whole(number.round(digits).stripTrailingZeros());
    }

    /** Without places that nobody wrote: a number made here is known to the last digit. */
    private static BigDecimal whole(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static Value one(BigDecimal number, Hedge hedge, Optional<String> unit) {
        return new Value.Quantity(number, number, hedge, unit, List.of());
    }

    /**
     * Some places in time.
     *
     * @param spans the time that each may mean
     * @param zone whose time that is, where it is known
     */
    private record Times(List<Interval<LocalDateTime>> spans, Optional<ZoneId> zone) {

        Interval<LocalDateTime> hull() {
            return spans.stream().reduce(Interval::hull).orElseThrow();
        }

        /** Whether they leave no gap: between the last moment of a day and the first of the next there is no other. */
        boolean isUnbroken() {
            return isConnected(spans.stream()
                    .map(s -> new Interval<LocalDateTime>(
                            s.low(), s.high().map(last -> last.plusNanos(1)), s.lowOpen(), s.highOpen()))
                    .toList());
        }

        Optional<Value> written(Interval<LocalDateTime> stretch) {
            return Edtf.over(stretch).map(date -> new Value.DateValue(date, zone));
        }
    }

    /**
     * Dates, and places in time relative to events: in the one zone that all dates name, in UTC where they name several or an
     * event has one, and as they are written else.
     */
    private Optional<Times> times(List<Value> values) {
        List<Optional<ZoneId>> zones = all(values, Value.DateValue.class).stream()
                .map(Spans::zone)
                .distinct()
                .toList();
        boolean dates = values.stream().allMatch(Value.DateValue.class::isInstance);
        boolean utc = dates ? zones.size() > 1 && !zones.contains(Optional.empty()) : relations.isZoned(values);
        List<Interval<LocalDateTime>> spans =
                values.stream().flatMap(v -> relations.stretch(v, utc).stream()).toList();
        Optional<ZoneId> zone =
                utc ? Optional.of(ZoneOffset.UTC) : zones.size() == 1 && dates ? zones.get(0) : Optional.empty();
        return Optional.of(new Times(spans, zone)).filter(t -> !spans.isEmpty() && spans.size() == values.size());
    }

    /** The time that holds all of some times where they leave no gap, else the shortest month, year or decade that does. */
    private Optional<Value> shortestTime(List<Value> values) {
        return times(values)
                .flatMap(times -> asSaid(times.hull(), times.spans(), values)
                        .or(() -> times.isUnbroken()
                                ? times.written(times.hull())
                                : calendar(times.hull()).map(date -> new Value.DateValue(date, times.zone()))));
    }

    private static Optional<Edtf> calendar(Interval<LocalDateTime> hull) {
        return hull.low()
                .map(LocalDateTime::toLocalDate)
                .flatMap(from -> Stream.of(Precision.DAY, Precision.MONTH, Precision.YEAR, Precision.DECADE)
                        .flatMap(unit -> Edtf.of(from, unit).stream())
                        .filter(date -> date.span().contains(hull))
                        .findFirst());
    }

    private static Optional<Value> members(List<Value.SetValue> values) {
        Set<EntityId> shared = new HashSet<>(values.get(0).ids());
        values.forEach(v -> shared.retainAll(v.ids()));
        return shared.isEmpty() ? Optional.empty() : Optional.of(new Value.SetValue(List.copyOf(shared)));
    }

    /** The quotation that each of the others goes on from; of a machine nothing finer can be asked. */
    private Optional<Value> heldByAll(List<Value.QuoteValue> values) {
        return values.stream()
                .filter(piece -> values.stream().allMatch(whole -> entails(whole, piece)))
                .min(Comparator.<Value.QuoteValue>comparingInt(v -> v.text().length())
                        .thenComparing(PLAINEST))
                .map(v -> v);
    }

    private boolean entails(Value narrow, Value wide) {
        return switch (typed.compare(narrow, wide).relation()) {
            case SAME, PARAPHRASE, NARROWS -> true;
            default -> false;
        };
    }
}
