package org.variorum.render.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.words.DateWords;

/** A scale of time between round ends: hours, days, months or years. */
final class TimeScale implements Scale<LocalDateTime> {

    private static final int MOST_TICKS = 6;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** How far apart ticks stand, the closest first. */
    private static final List<Stride> STRIDES = List.of(
            new Stride(ChronoUnit.HOURS, 1),
            new Stride(ChronoUnit.HOURS, 6),
            new Stride(ChronoUnit.DAYS, 1),
            new Stride(ChronoUnit.DAYS, 2),
            new Stride(ChronoUnit.DAYS, 7),
            new Stride(ChronoUnit.MONTHS, 1),
            new Stride(ChronoUnit.MONTHS, 3),
            new Stride(ChronoUnit.MONTHS, 6),
            new Stride(ChronoUnit.YEARS, 1),
            new Stride(ChronoUnit.YEARS, 2),
            new Stride(ChronoUnit.YEARS, 5),
            new Stride(ChronoUnit.YEARS, 10),
            new Stride(ChronoUnit.YEARS, 50),
            new Stride(ChronoUnit.YEARS, 100),
            new Stride(ChronoUnit.YEARS, 500),
            new Stride(ChronoUnit.YEARS, 1000),
            new Stride(ChronoUnit.YEARS, 5000),
            new Stride(ChronoUnit.YEARS, 50_000),
            new Stride(ChronoUnit.YEARS, 500_000),
            new Stride(ChronoUnit.YEARS, 5_000_000),
            new Stride(ChronoUnit.YEARS, 50_000_000),
            new Stride(ChronoUnit.YEARS, 500_000_000));

    private final Stride stride;
    private final LocalDateTime low;
    private final LocalDateTime high;
    private final DateWords words;

    private TimeScale(Stride stride, LocalDateTime low, LocalDateTime high, DateWords words) {
        this.stride = stride;
        this.low = low;
        this.high = high;
        this.words = words;
    }

    /** A scale on which all those times lie, at least one. Only moments within days are told by the hour. */
    static TimeScale over(List<LocalDateTime> times, DateWords words) {
        LocalDateTime first = times.stream().min(LocalDateTime::compareTo).orElseThrow();
        LocalDateTime last = times.stream().max(LocalDateTime::compareTo).orElseThrow();
        boolean days = times.stream().allMatch(TimeScale::bounds);
        return STRIDES.stream()
                .filter(s -> !days || s.unit() != ChronoUnit.HOURS)
                .map(s -> new TimeScale(s, s.floor(first), s.after(s.floor(last)), words))
                .filter(s -> s.stride.between(s.low, s.high) < MOST_TICKS)
                .findFirst()
                .orElseThrow();
    }

    /** Whether a day begins or ends there. */
    static boolean bounds(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                || time.toLocalTime().equals(LocalTime.MAX);
    }

    /** How far apart ticks stand. */
    private record Stride(ChronoUnit unit, int amount) {

        LocalDateTime floor(LocalDateTime time) {
            return switch (unit) {
                case HOURS -> time.truncatedTo(ChronoUnit.HOURS).withHour(time.getHour() / amount * amount);
                case DAYS -> time.truncatedTo(ChronoUnit.DAYS).minusDays(Math.floorMod(weekday(time), amount));
                case MONTHS ->
                    time.truncatedTo(ChronoUnit.DAYS)
                            .withDayOfMonth(1)
                            .withMonth((time.getMonthValue() - 1) / amount * amount + 1);
                default ->
                    time.truncatedTo(ChronoUnit.DAYS)
                            .withDayOfYear(1)
                            .withYear(Math.floorDiv(time.getYear(), amount) * amount);
            };
        }

        /** Days since a Monday long ago, so that weeks begin on Mondays. */
        private static long weekday(LocalDateTime time) {
            return time.toLocalDate().toEpochDay() + 3;
        }

        LocalDateTime after(LocalDateTime time) {
            return time.plus(amount, unit);
        }

        /** Whether what lies between two ticks has one name, which is written below its middle. */
        boolean isNamed() {
            return amount == 1 && unit != ChronoUnit.HOURS;
        }

        long between(LocalDateTime from, LocalDateTime to) {
            return unit.between(from, to) / amount;
        }
    }

    @Override
    public BigDecimal share(LocalDateTime time) {
        return nanos(low, time).divide(nanos(low, high), MathContext.DECIMAL64);
    }

    /** The last moment of a day is its end: there the next one begins. */
    @Override
    public BigDecimal end(LocalDateTime last) {
        return share(last.toLocalTime().equals(LocalTime.MAX) ? last.plusNanos(1) : last);
    }

    @Override
    public boolean isOfBlocks() {
        return true;
    }

    private static BigDecimal nanos(LocalDateTime from, LocalDateTime to) {
        Duration duration = Duration.between(from, to);
        return BigDecimal.valueOf(duration.getSeconds()).movePointRight(9).add(BigDecimal.valueOf(duration.getNano()));
    }

    @Override
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDateTime at = low; !at.isAfter(high); at = stride.after(at)) {
            ticks.add(new Tick(share(at), label(at)));
        }
        return ticks;
    }

    private Optional<Label> label(LocalDateTime at) {
        if (!stride.isNamed()) {
            return Optional.of(new Label(share(at), name(at)));
        }
        return Optional.of(share(at).add(share(stride.after(at))).divide(TWO, MathContext.DECIMAL64))
                .filter(middle -> middle.compareTo(BigDecimal.ONE) < 0)
                .map(middle -> new Label(middle, name(at)));
    }

    private String name(LocalDateTime time) {
        return switch (stride.unit()) {
            case HOURS -> time.getHour() == 0 ? words.shortDay(time) : CLOCK.format(time);
            case DAYS -> words.shortDay(time);
            case MONTHS -> words.shortMonth(time);
            default -> words.year(time.getYear());
        };
    }

    @Override
    public String caption() {
        if (stride.unit() == ChronoUnit.MONTHS || stride.unit() == ChronoUnit.YEARS) {
            return "";
        }
        String first = words.year(low.getYear());
        String last = words.year(high.minusNanos(1).getYear());
        return first.equals(last) ? first : first + "–" + last;
    }
}
