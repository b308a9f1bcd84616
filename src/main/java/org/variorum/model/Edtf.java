package org.variorum.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of the Extended Date/Time Format (ISO 8601-2), levels 0 and 1: as precise as it is known, and no more.
 *
 * <p>Examples: {@code 2023-11-15}, {@code 2023-11}, {@code 2023}, {@code 2009~}, {@code 2009?}, {@code 2009%},
 * {@code 199X}, {@code 2022-21} (spring), {@code 2023-11-12/2023-11-14}, {@code 2023-11-12/..},
 * {@code 2023-11-16T06:13+09:00}.
 *
 * @param text the date as written
 * @param span the days and times that it covers, in local time; an open or unknown end is infinite
 * @param precision how fine it is; of an interval, that of its finer end
 * @param approximate whether it is marked as about ({@code ~} or {@code %})
 * @param uncertain whether it is marked as doubtful ({@code ?} or {@code %})
 * @param offset the offset from UTC, if a time carries one
 */
public record Edtf(
        String text,
        Interval<LocalDateTime> span,
        Precision precision,
        boolean approximate,
        boolean uncertain,
        Optional<ZoneOffset> offset)
        implements Comparable<Edtf> {

    /** How fine a date is, the coarsest first. */
    public enum Precision {
        /** Ten or more years: unspecified digits, or no date at all. */
        DECADES,
        /** A year. */
        YEAR,
        /** A season. */
        SEASON,
        /** A month. */
        MONTH,
        /** A day. */
        DAY,
        /** A time of day. */
        TIME
    }

    private static final Pattern DATE = Pattern.compile(
            "(-?[0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2})(?:T(\\d{2}):(\\d{2})(?::(\\d{2}))?(Z|[+-]\\d{2}:?\\d{2})?)?)?)?([?~%])?");

    /** After all others, for what has no date. */
    public static final Edtf LAST = single("9999-12-31").orElseThrow();

    /** Reads a date; empty where the text is none. */
    public static Optional<Edtf> parse(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > 64) {
            return Optional.empty();
        }
        int slash = trimmed.indexOf('/');
        return slash < 0 ? single(trimmed) : interval(trimmed, slash);
    }

    /** The same without its marks of doubt: {@code 2009~} becomes {@code 2009}. */
    public Edtf unmarked() {
        return approximate || uncertain ? parse(text.replaceAll("[?~%]", "")).orElse(this) : this;
    }

    /** The first moment that it may mean, for sorting; the earliest possible where the start is open. */
    public LocalDateTime earliest() {
        return span.low().orElse(LocalDateTime.MIN);
    }

    /** The last moment that it may mean. */
    public LocalDateTime latest() {
        return span.high().orElse(LocalDateTime.MAX);
    }

    /** The day, where it is exactly one. */
    public Optional<LocalDate> day() {
        boolean oneDay = precision.compareTo(Precision.DAY) >= 0
                && earliest().toLocalDate().equals(latest().toLocalDate());
        return oneDay ? Optional.of(earliest().toLocalDate()) : Optional.empty();
    }

    @Override
    public int compareTo(Edtf other) {
        int order = earliest().compareTo(other.earliest());
        return order != 0 ? order : latest().compareTo(other.latest());
    }

    @Override
    public String toString() {
        return text;
    }

    private static Optional<Edtf> interval(String text, int slash) {
        Optional<Edtf> from = end(text.substring(0, slash));
        Optional<Edtf> to = end(text.substring(slash + 1));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Edtf first = from.get();
        Edtf last = to.get();
        Interval<LocalDateTime> span = new Interval<LocalDateTime>(first.span.low(), last.span.high(), false, false);
        if (span.isEmpty() || (span.low().isEmpty() && span.high().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Edtf(
                text,
                span,
                first.precision.compareTo(last.precision) >= 0 ? first.precision : last.precision,
                first.approximate || last.approximate,
                first.uncertain || last.uncertain,
                first.offset.or(last::offset)));
    }

    /** An end of an interval: a date, {@code ..} for open, or nothing for unknown. */
    private static Optional<Edtf> end(String text) {
        if (text.isEmpty() || text.equals("..")) {
            Interval<LocalDateTime> all = new Interval<LocalDateTime>(Optional.empty(), Optional.empty(), false, false);
            return Optional.of(new Edtf(text, all, Precision.DECADES, false, text.isEmpty(), Optional.empty()));
        }
        return single(text);
    }

    private static Optional<Edtf> single(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(text, date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Edtf read(String text, Matcher date) {
        String year = date.group(1);
        Optional<String> month = Optional.ofNullable(date.group(2));
        Optional<String> day = Optional.ofNullable(date.group(3));
        String mark = Optional.ofNullable(date.group(8)).orElse("");
        Optional<ZoneOffset> offset = Optional.ofNullable(date.group(7)).map(ZoneOffset::of);
        LocalDateTime from;
        LocalDateTime to;
        Precision precision;
        if (date.group(4) != null) {
            LocalTime time = LocalTime.of(
                    Integer.parseInt(date.group(4)),
                    Integer.parseInt(date.group(5)),
                    date.group(6) == null ? 0 : Integer.parseInt(date.group(6)));
            from = LocalDateTime.of(LocalDate.parse(text.substring(0, text.indexOf('T'))), time);
            to = from.plus(1, date.group(6) == null ? ChronoUnit.MINUTES : ChronoUnit.SECONDS);
            precision = Precision.TIME;
        } else {
            LocalDate first = firstDay(year, month, day);
            LocalDate last = lastDay(year, month, day);
            from = first.atStartOfDay();
            to = last.plusDays(1).atStartOfDay();
            precision = precision(year, month, day);
        }
        boolean about = mark.equals("~") || mark.equals("%");
        return new Edtf(
                text,
                Interval.closed(from, to.minusNanos(1)),
                precision,
                about,
                mark.equals("?") || mark.equals("%"),
                offset);
    }

    private static Precision precision(String year, Optional<String> month, Optional<String> day) {
        if (year.contains("X")) {
            return Precision.DECADES;
        }
        if (month.isEmpty() || month.get().contains("X")) {
            return Precision.YEAR;
        }
        if (isSeason(month.get())) {
            return Precision.SEASON;
        }
        return day.isEmpty() || day.get().contains("X") ? Precision.MONTH : Precision.DAY;
    }

    private static LocalDate firstDay(String year, Optional<String> month, Optional<String> day) {
        int y = Integer.parseInt(year.replace('X', '0'));
        if (month.isPresent() && isSeason(month.get())) {
            return seasonStart(y, month.get(), day);
        }
        int m = month.map(t -> least(t, 1)).orElse(1);
        return LocalDate.of(y, m, day.map(t -> least(t, 1)).orElse(1));
    }

    private static LocalDate lastDay(String year, Optional<String> month, Optional<String> day) {
        int y = Integer.parseInt(year.replace('X', '9'));
        if (month.isPresent() && isSeason(month.get())) {
            return seasonStart(y, month.get(), day).plusMonths(3).minusDays(1);
        }
        int m = month.map(t -> most(t, 12)).orElse(12);
        int length = LocalDate.of(y, m, 1).lengthOfMonth();
        return LocalDate.of(y, m, day.map(t -> most(t, length)).orElse(length));
    }

    private static boolean isSeason(String month) {
        return month.matches("2[1-4]");
    }

    /** Spring 21 is March to May, and so on; winter 24 runs into the next year. Northern hemisphere, as EDTF suggests. */
    private static LocalDate seasonStart(int year, String season, Optional<String> day) {
        if (day.isPresent()) {
            throw new DateTimeException("a season has no days");
        }
        return LocalDate.of(year, (Integer.parseInt(season) - 20) * 3, 1);
    }

    private static int least(String digits, int minimum) {
        int value = Integer.parseInt(digits.replace('X', '0'));
        return digits.contains("X") ? Math.max(minimum, value) : value;
    }

    private static int most(String digits, int maximum) {
        int value = Integer.parseInt(digits.replace('X', '9'));
        return digits.contains("X") ? Math.min(maximum, value) : value;
    }
}
