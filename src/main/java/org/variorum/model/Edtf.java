package org.variorum.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A date of the Extended Date/Time Format (ISO 8601-2), levels 0 and 1: as precise as it is known, and no more.
 *
 * <p>Examples: {@code 2023-11-15}, {@code 2023-11}, {@code 2023}, {@code 2009~}, {@code 2009?}, {@code 2009%},
 * {@code 199X}, {@code 20XX}, {@code 2023-XX}, {@code -0043}, {@code Y17000}, {@code 2022-21} (spring, as the north has
 * it), {@code 2023-11-12/2023-11-14}, {@code 2023-11-12/..}, {@code 2023-11-16T06:13+09:00}.
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
        /** No date at all: every digit unspecified, or both ends open. */
        NONE,
        /** A hundred years: two unspecified digits. */
        CENTURY,
        /** Ten years: an unspecified digit. */
        DECADE,
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

    /** After all others, for what has no date. */
    public static final Edtf LAST = parse("Y" + EdtfReader.LAST_YEAR).orElseThrow();

    /** Reads a date; empty where the text is none. */
    public static Optional<Edtf> parse(String text) {
        return EdtfReader.read(text);
    }

    /** The decade, year, month or day in which a day lies; empty where such a date cannot be written. */
    public static Optional<Edtf> of(LocalDate day, Precision unit) {
        return parse(written(day, unit));
    }

    /**
     * The date that covers a stretch of time: the decade, year, month or day that it is, else its first and last year, month
     * or day. Empty where it has neither beginning nor end, or where no such date can be written.
     */
    public static Optional<Edtf> over(Interval<LocalDateTime> span) {
        Optional<LocalDate> first = span.low().map(LocalDateTime::toLocalDate);
        Optional<LocalDate> last = span.high().map(LocalDateTime::toLocalDate);
        Optional<Edtf> one = first.flatMap(day -> of(day, Precision.DECADE)).filter(d -> d.span.sameAs(span));
        if (one.isPresent()) {
            return one;
        }
        Precision unit = Stream.of(Precision.YEAR, Precision.MONTH)
                .filter(u -> isWhole(span, u))
                .findFirst()
                .orElse(Precision.DAY);
        String from = first.map(day -> written(day, unit)).orElse("..");
        String to = last.map(day -> written(day, unit)).orElse("..");
        return parse(from.equals(to) ? from : from + "/" + to);
    }

    /** Whether a stretch begins with the beginning of a year or month and ends with the end of one. */
    private static boolean isWhole(Interval<LocalDateTime> span, Precision unit) {
        boolean begins = span.low()
                .map(t -> of(t.toLocalDate(), unit)
                        .filter(d -> d.earliest().equals(t))
                        .isPresent())
                .orElse(true);
        boolean ends = span.high()
                .map(t -> of(t.toLocalDate(), unit)
                        .filter(d -> d.latest().equals(t))
                        .isPresent())
                .orElse(true);
        return begins && ends;
    }

    private static String written(LocalDate day, Precision unit) {
        int year = Math.abs(day.getYear());
        String sign = day.getYear() < 0 ? "-" : "";
        String whole = (year > 9999 ? "Y" : "") + sign + String.format(Locale.ROOT, "%04d", year);
        return switch (unit) {
            case DECADE -> sign + String.format(Locale.ROOT, "%03dX", year / 10);
            case YEAR -> whole;
            case MONTH -> whole + String.format(Locale.ROOT, "-%02d", day.getMonthValue());
            default -> whole + String.format(Locale.ROOT, "-%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
        };
    }

    /** The same without its marks of doubt: {@code 2009~} becomes {@code 2009}. */
    public Edtf unmarked() {
        return isMarked() ? parse(text.replaceAll("[?~%]", "")).orElse(this) : this;
    }

    /** Whether it is marked as about or as doubtful. */
    public boolean isMarked() {
        return approximate || uncertain;
    }

    /** Whether it is written as an interval, by its ends. */
    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** The date itself, or that with which an interval begins; empty where nobody knows when that is. */
    public Optional<Edtf> begin() {
        return Optional.of(isInterval() ? text.substring(0, text.indexOf('/')) : text)
                .flatMap(Edtf::parse)
                .filter(date -> date.precision != Precision.NONE);
    }

    /** The first moment that it may mean, for sorting; the earliest possible where the start is open. */
    public LocalDateTime earliest() {
        return span.low().orElse(LocalDateTime.MIN);
    }

    /** The last moment that it may mean. */
    public LocalDateTime latest() {
        return span.high().orElse(LocalDateTime.MAX);
    }

    /** The day, where it is exactly one, and nothing says that it may be another. */
    public Optional<LocalDate> day() {
        boolean oneDay = !isMarked()
                && precision.compareTo(Precision.DAY) >= 0
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
}
