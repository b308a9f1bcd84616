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
import org.variorum.model.Edtf.Precision;

/** Reads dates of EDTF, levels 0 and 1. */
final class EdtfReader {

    /** The years that can be read lie between this and its negative, far enough from the end of all calendars. */
    static final int LAST_YEAR = 900_000_000;

    private static final int LONGEST = 64;

    /** Unspecified digits are the last ones; what is unspecified before something that is known belongs to level 2. */
    private static final Pattern YEARS = Pattern.compile("(-?)(\\d{4}|\\d{3}X|\\d{2}XX|XXXX)");

    private static final Pattern LONG_YEAR = Pattern.compile("Y(-?\\d{5,9})");
    private static final Pattern SEASON = Pattern.compile("(-?\\d{4})-(2[1-4])");
    private static final Pattern MONTHS = Pattern.compile("(-?\\d{4})-(\\d{2}|XX)");
    private static final Pattern DAYS = Pattern.compile("(-?\\d{4})-(?:(\\d{2})-(\\d{2}|XX)|XX-XX)");
    private static final Pattern TIME =
            Pattern.compile("(-?\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2})(?::(\\d{2}))?(Z|[+-]\\d{2}(?::?\\d{2})?)?");

    private EdtfReader() {}

    /** The date; empty where the text is none. */
    static Optional<Edtf> read(String text) {
        String trimmed = text.strip();
        if (trimmed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            int slash = trimmed.indexOf('/');
            return slash < 0 ? single(trimmed) : interval(trimmed, slash);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Edtf> interval(String text, int slash) {
        Optional<Edtf> from = end(text.substring(0, slash));
        Optional<Edtf> to = end(text.substring(slash + 1));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Edtf first = from.get();
        Edtf last = to.get();
        Optional<ZoneOffset> offset = first.offset().or(last::offset);
        Interval<LocalDateTime> span = new Interval<LocalDateTime>(
                first.span().low(), last.span().high().map(t -> at(t, last.offset(), offset)), false, false);
        if (span.isEmpty() || (span.low().isEmpty() && span.high().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Edtf(
                text,
                span,
                first.precision().compareTo(last.precision()) >= 0 ? first.precision() : last.precision(),
                first.approximate() || last.approximate(),
                first.uncertain() || last.uncertain(),
                offset));
    }

    /** The same moment by the clock of the other end, where each end has its own. */
    private static LocalDateTime at(LocalDateTime time, Optional<ZoneOffset> own, Optional<ZoneOffset> other) {
        return own.isEmpty() || other.isEmpty()
                ? time
                : time.atOffset(own.get()).withOffsetSameInstant(other.get()).toLocalDateTime();
    }

    /** An end of an interval: a date, {@code ..} for open, or nothing for unknown. */
    private static Optional<Edtf> end(String text) {
        return text.isEmpty() || text.equals("..") ? Optional.of(unknown(text, text.isEmpty())) : single(text);
    }

    private static Edtf unknown(String text, boolean uncertain) {
        Interval<LocalDateTime> any = new Interval<LocalDateTime>(Optional.empty(), Optional.empty(), false, false);
        return new Edtf(text, any, Precision.NONE, false, uncertain, Optional.empty());
    }

    private static Optional<Edtf> single(String text) {
        boolean marked = !text.isEmpty() && "?~%".indexOf(text.charAt(text.length() - 1)) >= 0;
        String date = marked ? text.substring(0, text.length() - 1) : text;
        return date(date)
                .map(plain -> marked
                        ? new Edtf(
                                text,
                                plain.span(),
                                plain.precision(),
                                !text.endsWith("?"),
                                !text.endsWith("~"),
                                plain.offset())
                        : plain);
    }

    private static Optional<Edtf> date(String text) {
        return years(text)
                .or(() -> longYear(text))
                .or(() -> season(text))
                .or(() -> month(text))
                .or(() -> day(text))
                .or(() -> time(text));
    }

    /** A year, a decade or a century; of a negative one the first year is that of the greatest digits. */
    private static Optional<Edtf> years(String text) {
        Matcher years = YEARS.matcher(text);
        if (!years.matches()) {
            return Optional.empty();
        }
        String digits = years.group(2);
        if (digits.equals("XXXX")) {
            return years.group(1).isEmpty() ? Optional.of(unknown(text, /* uncertain= */ true)) : Optional.empty();
        }
        int least = Integer.parseInt(digits.replace('X', '0'));
        int most = Integer.parseInt(digits.replace('X', '9'));
        boolean before = !years.group(1).isEmpty();
        Precision precision =
                digits.endsWith("XX") ? Precision.CENTURY : digits.endsWith("X") ? Precision.DECADE : Precision.YEAR;
        return Optional.of(days(
                text,
                LocalDate.of(before ? -most : least, 1, 1),
                LocalDate.of(before ? -least : most, 12, 31),
                precision));
    }

    private static Optional<Edtf> longYear(String text) {
        return Optional.of(LONG_YEAR.matcher(text))
                .filter(Matcher::matches)
                .map(year -> Integer.parseInt(year.group(1)))
                .filter(year -> Math.abs(year) <= LAST_YEAR)
                .map(year -> days(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR));
    }

    /** Spring 21 is March to May, and so on, as in the north: EDTF leaves that open. Winter 24 runs into the next year. */
    private static Optional<Edtf> season(String text) {
        return Optional.of(SEASON.matcher(text)).filter(Matcher::matches).map(season -> {
            int month = (Integer.parseInt(season.group(2)) - 20) * 3;
            LocalDate first = LocalDate.of(Integer.parseInt(season.group(1)), month, 1);
            return days(text, first, first.plusMonths(3).minusDays(1), Precision.SEASON);
        });
    }

    private static Optional<Edtf> month(String text) {
        return Optional.of(MONTHS.matcher(text)).filter(Matcher::matches).map(month -> {
            int year = Integer.parseInt(month.group(1));
            return month.group(2).equals("XX") ? someDayOf(text, year) : someDayOf(text, year, month.group(2));
        });
    }

    private static Optional<Edtf> day(String text) {
        return Optional.of(DAYS.matcher(text)).filter(Matcher::matches).map(day -> {
            int year = Integer.parseInt(day.group(1));
            if (day.group(2) == null) {
                return someDayOf(text, year);
            }
            if (day.group(3).equals("XX")) {
                return someDayOf(text, year, day.group(2));
            }
            LocalDate exactly = LocalDate.of(year, Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            return days(text, exactly, exactly, Precision.DAY);
        });
    }

    private static Edtf someDayOf(String text, int year) {
        return days(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    private static Edtf someDayOf(String text, int year, String month) {
        LocalDate first = LocalDate.of(year, Integer.parseInt(month), 1);
        return days(text, first, first.withDayOfMonth(first.lengthOfMonth()), Precision.MONTH);
    }

    private static Edtf days(String text, LocalDate first, LocalDate last, Precision precision) {
        Interval<LocalDateTime> span = Interval.closed(first.atStartOfDay(), last.atTime(LocalTime.MAX));
        return new Edtf(text, span, precision, false, false, Optional.empty());
    }

    private static Optional<Edtf> time(String text) {
        return Optional.of(TIME.matcher(text)).filter(Matcher::matches).map(time -> {
            boolean seconds = time.group(6) != null;
            LocalDateTime from = LocalDateTime.of(
                    Integer.parseInt(time.group(1)),
                    Integer.parseInt(time.group(2)),
                    Integer.parseInt(time.group(3)),
                    Integer.parseInt(time.group(4)),
                    Integer.parseInt(time.group(5)),
                    seconds ? Integer.parseInt(time.group(6)) : 0);
            LocalDateTime to = from.plus(1, seconds ? ChronoUnit.SECONDS : ChronoUnit.MINUTES);
            return new Edtf(
                    text,
                    Interval.closed(from, to.minusNanos(1)),
                    Precision.TIME,
                    false,
                    false,
                    Optional.ofNullable(time.group(7)).map(ZoneOffset::of));
        });
    }
}
