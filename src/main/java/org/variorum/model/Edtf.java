package org.variorum.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

    /** How dates are written, the coarsest first. */
    private static final List<DateTimeFormatter> UNITS = List.of(
            YEAR,
            MONTH,
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT),
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT));

    /** After all others, for what has no date. */
    public static final Edtf LAST = parse("Y" + EdtfReader.LAST_YEAR).orElseThrow();

    /** Reads a date; empty where the text is none. */
    public static Optional<Edtf> parse(String text) {
        return EdtfReader.read(text);
    }

    /** The decade, year, month or day in which a day lies; empty where such a date cannot be written. */
    public static Optional<Edtf> of(LocalDate day, Precision unit) {
        return switch (unit) {
            case DECADE -> parse(written(day.atStartOfDay(), YEAR).replaceFirst("\\d$", "X"));
            case YEAR -> parse(written(day.atStartOfDay(), YEAR));
            case MONTH -> parse(written(day.atStartOfDay(), MONTH));
            default -> parse(day.toString());
        };
    }

    /**
     * The date that covers a stretch of time: the decade, year, month or day that it is, else its first and last year, month,
     * day, minute or second. Empty where it has neither beginning nor end, or where no such date can be written.
     */
    public static Optional<Edtf> over(Interval<LocalDateTime> span) {
        Stream<Edtf> decade = span.low().stream().flatMap(first -> of(first.toLocalDate(), Precision.DECADE).stream());
        return Stream.concat(decade, UNITS.stream().flatMap(unit -> between(span, unit).stream()))
                .filter(date -> date.span.sameAs(span))
                .findFirst()
                .or(() -> between(span, UNITS.get(UNITS.size() - 1)));
    }

    /** From the first year, month … of a stretch to the last; empty where that cannot be written. */
    private static Optional<Edtf> between(Interval<LocalDateTime> span, DateTimeFormatter unit) {
        String from = span.low().map(t -> written(t, unit)).orElse("..");
        String to = span.high().map(t -> written(t, unit)).orElse("..");
        return parse(from.equals(to) ? from : from + "/" + to);
    }

    private static String written(LocalDateTime time, DateTimeFormatter unit) {
        boolean isLong = unit.equals(YEAR) && Math.abs(time.getYear()) > 9999;
        return (isLong ? "Y" : "") + unit.format(time).replace("+", "");
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

    /** The year that it gives, where that is one, be it marked as doubtful or not. */
    public Optional<Integer> year() {
        return span.low().map(LocalDateTime::getYear).filter(year -> year == latest().getYear());
    }

    /** In the order of time: by the clock of the world where a date carries an offset, and by its own where it does not. */
    @Override
    public int compareTo(Edtf other) {
        int order = begins().compareTo(other.begins());
        return order != 0 ? order : ends().compareTo(other.ends());
    }

    /** The {@linkplain #earliest() first moment}, in UTC where the date carries an offset. */
    public LocalDateTime begins() {
        return span.low().map(this::utc).orElse(LocalDateTime.MIN);
    }

    private LocalDateTime ends() {
        return span.high().map(this::utc).orElse(LocalDateTime.MAX);
    }

    private LocalDateTime utc(LocalDateTime local) {
        return offset.map(o -> local.minusSeconds(o.getTotalSeconds())).orElse(local);
    }

    @Override
    public String toString() {
        return text;
    }
}
