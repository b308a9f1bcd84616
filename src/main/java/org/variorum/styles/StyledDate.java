package org.variorum.styles;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Edtf;

/**
 * A date in its parts.
 *
 * @param from the date, or that with which a stretch of time begins; of one in words that by which it is sorted
 * @param to that with which it ends
 * @param about whether it is marked as about
 * @param words what is printed where parts would say more than is known, or what the record says
 */
record StyledDate(Optional<Day> from, Optional<Day> to, boolean about, String words) {

    private static final Pattern PARTS = Pattern.compile("(Y?-?\\d{4,9})(?:-(\\d\\d))?(?:-(\\d\\d))?(?:T.*)?");

    /**
     * A day, a month, a season or a year.
     *
     * @param year the year; negative before Christ
     * @param month the month from 1, or 0
     * @param day the day from 1, or 0
     * @param season the season from 1, or 0
     */
    record Day(int year, int month, int day, int season) {

        /** The same, of which only some parts are known. */
        Day only(Set<String> parts) {
            boolean month = parts.contains("month");
            return new Day(year, month ? this.month : 0, parts.contains("day") ? day : 0, month ? season : 0);
        }

        /** As a text that is sorted by time. */
        String sorted() {
            return String.valueOf(
                    10_000_000_000_000L + (year + 1_000_000_000L) * 10_000 + (month + season * 3) * 100L + day);
        }
    }

    /**
     * A date: in its parts, where these say as little as it does, else in words.
     *
     * @param words how a date is said in words
     */
    static StyledDate of(Edtf date, Function<Edtf, String> words) {
        String text = date.unmarked().text();
        int slash = text.indexOf('/');
        Optional<Day> from = day(slash < 0 ? text : text.substring(0, slash));
        Optional<Day> to = slash < 0 ? Optional.empty() : day(text.substring(slash + 1));
        boolean whole = from.isPresent() && to.isPresent() == date.isInterval() && !date.uncertain();
        return whole
                ? new StyledDate(from, to, date.approximate(), "")
                : new StyledDate(
                        date.span().low().or(date.span()::high).map(StyledDate::day),
                        Optional.empty(),
                        /* about= */ false,
                        words.apply(date));
    }

    private static Day day(LocalDateTime moment) {
        return new Day(moment.getYear(), moment.getMonthValue(), moment.getDayOfMonth(), 0);
    }

    /** A date that the record has in words. */
    static StyledDate of(String words) {
        return new StyledDate(Optional.empty(), Optional.empty(), /* about= */ false, words);
    }

    private static Optional<Day> day(String text) {
        Matcher parts = PARTS.matcher(text.replace("-XX", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int month = number(parts.group(2));
        boolean season = month > 12;
        return Optional.of(new Day(
                number(parts.group(1).replace("Y", "")),
                season ? 0 : month,
                number(parts.group(3)),
                season ? (month - 21) % 4 + 1 : 0));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Whether it is printed by its parts. */
    boolean hasParts() {
        return words.isEmpty();
    }
}
