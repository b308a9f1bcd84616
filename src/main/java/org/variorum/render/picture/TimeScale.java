package org.variorum.render.picture;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A scale of time between round ends: hours, days, months or years. */
final class TimeScale implements Scale<LocalDateTime> {

    private static final int MOST_TICKS = 6;

    /** Our own, because the JDK's abbreviations change from release to release. */
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

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

    private TimeScale(Stride stride, LocalDateTime low, LocalDateTime high) {
        this.stride = stride;
        this.low = low;
        this.high = high;
    }

    /** A scale on which all those times lie, at least one. */
    static TimeScale over(List<LocalDateTime> times) {
        LocalDateTime first = times.stream().min(LocalDateTime::compareTo).orElseThrow();
        LocalDateTime last = times.stream().max(LocalDateTime::compareTo).orElseThrow();
        return STRIDES.stream()
                .map(s -> new TimeScale(s, s.floor(first), s.after(s.floor(last))))
                .filter(s -> s.stride.between(s.low, s.high) < MOST_TICKS)
                .findFirst()
                .orElseThrow();
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

        long between(LocalDateTime from, LocalDateTime to) {
            return unit.between(from, to) / amount;
        }
    }

    @Override
    public Optional<BigDecimal> share(LocalDateTime time) {
        return Optional.of(nanos(low, time).divide(nanos(low, high), MathContext.DECIMAL64));
    }

    private static BigDecimal nanos(LocalDateTime from, LocalDateTime to) {
        Duration duration = Duration.between(from, to);
        return BigDecimal.valueOf(duration.getSeconds()).movePointRight(9).add(BigDecimal.valueOf(duration.getNano()));
    }

    @Override
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (LocalDateTime at = low; !at.isAfter(high); at = stride.after(at)) {
            LocalDateTime tick = at;
            share(tick).ifPresent(share -> ticks.add(new Tick(share, label(tick))));
        }
        return ticks;
    }

    private String label(LocalDateTime time) {
        String month = MONTHS.get(time.getMonthValue() - 1);
        String day = time.getDayOfMonth() + " " + month;
        return switch (stride.unit()) {
            case HOURS -> time.getHour() == 0 ? day : (time.getHour() < 10 ? "0" : "") + time.getHour() + ":00";
            case DAYS -> day;
            case MONTHS -> month + " " + time.getYear();
            default -> String.valueOf(time.getYear());
        };
    }

    @Override
    public String caption() {
        if (stride.unit() == ChronoUnit.MONTHS || stride.unit() == ChronoUnit.YEARS) {
            return "";
        }
        return low.getYear() == high.getYear()
                ? String.valueOf(low.getYear())
                : low.getYear() + " to " + high.getYear();
    }
}
