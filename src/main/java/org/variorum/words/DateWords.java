package org.variorum.words;

import java.time.LocalDateTime;
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

    /** What is said of a date of which the year alone is known. */
    String monthAndDayUnknown();

    /** What is said of a date that is known to the month or to the season. */
    String dayUnknown();

    /** A moment, without a zone; the first and the last of a day are the day itself. */
    String moment(LocalDateTime moment);

    /** A stretch of time in UTC, each end to the minute. */
    String universal(Interval<LocalDateTime> stretch);

    /** A date that may be missing. */
    default String date(Optional<Edtf> date) {
        return date.map(this::date).orElseGet(this::unknown);
    }

    /** A date in its zone, where it names one: {@code 15 November 2023 (Asia/Seoul)}. */
    default String date(DateValue value) {
        String words = date(value.date());
        return value.zone().map(z -> words + " (" + z.getId() + ")").orElse(words);
    }

    /** How exactly a date is known, where that is not to the day; an interval says so itself. */
    default Optional<String> exactness(Edtf date) {
        boolean interval = date.text().indexOf('/') >= 0;
        boolean known = date.span().low().isPresent() || date.span().high().isPresent();
        return interval || !known
                ? Optional.empty()
                : switch (date.precision()) {
                    case DECADES, YEAR -> Optional.of(monthAndDayUnknown());
                    case SEASON, MONTH -> Optional.of(dayUnknown());
                    case DAY, TIME -> Optional.empty();
                };
    }
}
