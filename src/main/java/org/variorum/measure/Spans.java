package org.variorum.measure;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.variorum.model.Edtf;
import org.variorum.model.Event;
import org.variorum.model.Interval;
import org.variorum.model.Policy;
import org.variorum.model.Value.DateValue;
import org.variorum.model.Value.RelationValue;

/**
 * Turns dates into stretches of time that can be compared.
 *
 * <p>What a date without any zone means: who leaves the zone out means that of the place, so that beside another date it is read
 * by the calendar of that one: 24 March is the 24th of Tokyo, and not the 27th. Since nobody says so, it excludes no date with
 * which it could be one in some zone: then it may be {@linkplain #anywhere anywhere}, and so it is beside an event.
 */
public final class Spans {

    /** Where a day begins first. */
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(14);
    /** Where a day ends last. */
    private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(-12);

    private Spans() {}

    /**
     * A date's span in its own local time. An approximate date is one unit of its precision wider on each side, an
     * approximate year by as many years as the policy says.
     */
    public static Interval<LocalDateTime> local(Edtf date, Policy policy) {
        return new Interval<LocalDateTime>(
                date.span().low().map(t -> moved(t, date, -1, policy)),
                date.span().high().map(t -> moved(t, date, 1, policy)),
                false,
                false);
    }

    /** A moment of a date, as much earlier or later as the date may be off. */
    private static LocalDateTime moved(LocalDateTime time, Edtf date, int sign, Policy policy) {
        int units = date.precision() == Edtf.Precision.YEAR ? policy.approximateYear() : 1;
        return date.approximate() ? shift(time, date.precision(), sign * units) : time;
    }

    /**
     * A moment as one of several that are compared. Where none of them says by which clock, it is taken for the same; where one
     * does, times are in UTC, and the others mean all that they may in any zone.
     *
     * @param zoned whether one of them carries an offset
     */
    public static Interval<LocalDateTime> moment(Edtf date, boolean zoned, Policy policy) {
        return zoned ? anywhere(new DateValue(date, Optional.empty()), policy) : local(date, policy);
    }

    /** The zone of a date: the one that it carries itself, else the one in which it is meant. */
    public static Optional<ZoneId> zone(DateValue value) {
        return value.date().offset().map(ZoneId.class::cast).or(value::zone);
    }

    /** A date's span in UTC, where its zone is known. */
    public static Optional<Interval<LocalDateTime>> universal(DateValue value, Policy policy) {
        return zone(value).map(z -> universal(local(value.date(), policy), z, z));
    }

    /** The span in UTC of a date that carries an offset itself. */
    public static Optional<Interval<LocalDateTime>> universal(Edtf date, Policy policy) {
        return universal(new DateValue(date, Optional.empty()), policy);
    }

    /** All that a date may mean in UTC: where nobody says in which zone it is meant, in any. */
    public static Interval<LocalDateTime> anywhere(DateValue value, Policy policy) {
        return universal(value, policy)
                .orElseGet(() -> universal(local(value.date(), policy), EASTERNMOST, WESTERNMOST));
    }

    /**
     * The time before, during or after an event, in the event's local time; empty where nobody knows when the event began or
     * ended.
     */
    public static Optional<Interval<LocalDateTime>> local(RelationValue.Order order, Event event, Policy policy) {
        Edtf when = event.when().date();
        Interval<LocalDateTime> span = when.span();
        return switch (order) {
            case DURING ->
                Optional.of(local(when, policy))
                        .filter(i -> i.low().isPresent() || i.high().isPresent());
            case BEFORE -> span.low().map(t -> before(moved(t, when, 1, policy)));
            case AFTER -> span.high().map(t -> after(moved(t, when, -1, policy)));
        };
    }

    /** Up to the last moment before: of times as of days the last one belongs to them. */
    private static Interval<LocalDateTime> before(LocalDateTime time) {
        return new Interval<LocalDateTime>(Optional.empty(), Optional.of(time.minusNanos(1)), false, false);
    }

    private static Interval<LocalDateTime> after(LocalDateTime time) {
        return new Interval<LocalDateTime>(Optional.of(time.plusNanos(1)), Optional.empty(), false, false);
    }

    /**
     * The time before, during or after an event, in UTC; where nobody says in which zone the event is dated, all that it may
     * mean in any. Empty where nobody knows when the event began or ended.
     */
    public static Optional<Interval<LocalDateTime>> anywhere(RelationValue.Order order, Event event, Policy policy) {
        Optional<ZoneId> zone = zone(event.when());
        return local(order, event, policy)
                .map(stretch -> universal(stretch, zone.orElse(EASTERNMOST), zone.orElse(WESTERNMOST)));
    }

    /** A stretch in UTC of which each end is by the clock of a zone. */
    private static Interval<LocalDateTime> universal(Interval<LocalDateTime> local, ZoneId from, ZoneId to) {
        return new Interval<LocalDateTime>(
                local.low().map(t -> utc(t, from)),
                local.high().map(t -> utc(t, to)),
                local.lowOpen(),
                local.highOpen());
    }

    private static LocalDateTime utc(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    private static LocalDateTime shift(LocalDateTime time, Edtf.Precision precision, int amount) {
        return switch (precision) {
            case NONE -> time;
            case CENTURY -> time.plusYears(100L * amount);
            case DECADE -> time.plusYears(10L * amount);
            case YEAR -> time.plusYears(amount);
            case SEASON -> time.plusMonths(3L * amount);
            case MONTH -> time.plusMonths(amount);
            case DAY -> time.plusDays(amount);
            case TIME -> time.plusHours(amount);
        };
    }
}
