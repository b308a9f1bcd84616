package org.variorum.words;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.variorum.model.Edtf;
import org.variorum.model.Interval;
import org.variorum.model.Value.DateValue;

/** Dates and times in the words of a language, as exactly as they are known and no more. */
public interface DateWords {

    /** A date: {@code 15 November 2023}, {@code 8 to 9 November 2023}, {@code about 2009}. */
    String date(Edtf date);

    /** What stands where no date is known: {@code date unknown}. */
    String unknown();

    /** What stands behind a name where no date is known: {@code undated}. */
    String undated();

    /** A year of our reckoning, or before it: {@code 2023}, {@code 44 BC}. */
    String year(int year);

    /** When a work is of, as short citations have it, and no surer than its date: {@code 2010s}, {@code c. 2009}, {@code by 1985}. */
    String cited(Edtf date);

    /** What is said of a date of which not even the year is known. */
    String yearUnknown();

    /** What is said of a date of which the year alone is known. */
    String monthAndDayUnknown();

    /** What is said of a date that is known to the month or to the season. */
    String dayUnknown();

    /** A moment, without a zone; the first and the last of a day are the day itself. */
    String moment(LocalDateTime moment);

    /** A day below a line of dates: {@code 14 Nov}. */
    String shortDay(LocalDateTime moment);

    /** A month below a line of dates: {@code Nov 2023}. */
    String shortMonth(LocalDateTime moment);

    /** A stretch of time in no zone: {@code 2008 to 2010}, {@code before 13 September 2023}. */
    String stretch(Interval<LocalDateTime> stretch);

    /** A stretch of time in UTC, each end to the minute. */
    String universal(Interval<LocalDateTime> stretch);

    /** A date that may be missing. */
    default String date(Optional<Edtf> date) {
        return date.map(this::date).orElseGet(this::unknown);
    }

    /** A date in its zone, where it names one: {@code 15 November 2023 (Asia/Seoul)}. */
    default String date(DateValue value) {
        String words = date(value.date());
        return value.zone()
                .map(z -> words + " (" + (z.equals(ZoneOffset.UTC) ? "UTC" : z.getId()) + ")")
                .orElse(words);
    }

    /** How exactly a date is known, where that is not to the day; an interval says so itself. */
    default Optional<String> exactness(Edtf date) {
        return date.isInterval()
                ? Optional.empty()
                : switch (date.precision()) {
                    case NONE -> Optional.empty();
                    case CENTURY, DECADE -> Optional.of(yearUnknown());
                    case YEAR -> Optional.of(monthAndDayUnknown());
                    case SEASON, MONTH -> Optional.of(dayUnknown());
                    case DAY, TIME -> Optional.empty();
                };
    }
}
