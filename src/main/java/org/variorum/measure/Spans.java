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

/** Turns dates into stretches of time that can be compared. */
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
        if (!date.approximate()) {
            return date.span();
        }
        int units = date.precision() == Edtf.Precision.YEAR ? policy.approximateYear() : 1;
        return new Interval<LocalDateTime>(
                date.span().low().map(t -> shift(t, date.precision(), -units)),
                date.span().high().map(t -> shift(t, date.precision(), units)),
                false,
                false);
    }

    /** A date's span in UTC, where its zone is known. */
    public static Optional<Interval<LocalDateTime>> universal(DateValue value, Policy policy) {
        Optional<ZoneId> zone = value.date().offset().map(ZoneId.class::cast).or(value::zone);
        return zone.map(z -> universal(value.date(), z, policy));
    }

    /** The span in UTC of a date that carries an offset itself. */
    public static Optional<Interval<LocalDateTime>> universal(Edtf date, Policy policy) {
        return date.offset().map(z -> universal(date, z, policy));
    }

    private static Interval<LocalDateTime> universal(Edtf date, ZoneId zone, Policy policy) {
        Interval<LocalDateTime> local = local(date, policy);
        return new Interval<LocalDateTime>(
                local.low().map(t -> utc(t, zone)), local.high().map(t -> utc(t, zone)), false, false);
    }

    /** The time before, during or after an event, in the event's local time. */
    public static Interval<LocalDateTime> of(RelationValue.Order order, Event event) {
        return of(order, event.when().span());
    }

    private static Interval<LocalDateTime> of(RelationValue.Order order, Interval<LocalDateTime> when) {
        return switch (order) {
            case DURING -> when;
            case BEFORE -> new Interval<LocalDateTime>(Optional.empty(), when.low(), false, true);
            case AFTER -> new Interval<LocalDateTime>(when.high(), Optional.empty(), true, false);
        };
    }

    /**
     * The time before, during or after an event, in UTC. Where nobody says in which zone the event is dated, all that it may
     * mean in any.
     */
    public static Interval<LocalDateTime> universal(RelationValue.Order order, Event event) {
        Optional<ZoneOffset> offset = event.when().offset();
        boolean during = order == RelationValue.Order.DURING;
        ZoneOffset start = offset.orElse(during ? EASTERNMOST : WESTERNMOST);
        ZoneOffset end = offset.orElse(during ? WESTERNMOST : EASTERNMOST);
        Interval<LocalDateTime> local = event.when().span();
        return of(
                order,
                new Interval<LocalDateTime>(
                        local.low().map(t -> utc(t, start)), local.high().map(t -> utc(t, end)), false, false));
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
