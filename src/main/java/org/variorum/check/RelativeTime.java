package org.variorum.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.WordEdge;

/**
 * Words such as "last week", and the days that they can mean when they are published. A week may start on Sunday or on
 * Monday.
 *
 * @param words the words
 * @param from the offset at which they start
 * @param to the offset behind their end
 * @param unit day, week, month or year
 * @param steps how many units ahead
 */
record RelativeTime(String words, int from, int to, String unit, int steps) {

    /**
     * "The last week" and "last week of March" are about other weeks. Where a word cannot begin is seen at its first letter, before
     * what stands before it is looked at.
     */
    private static final Pattern WORDS = Pattern.compile(
            "(?=[ytln])(?<!" + WordEdge.BEGIN + "the\\s)" + WordEdge.BEGIN
                    + "(?:yesterday|today|tonight|tomorrow|(?<step>this|last|next)\\s+(?<unit>week|month|year))"
                    + WordEdge.END
                    + "(?!\\s+of" + WordEdge.END + ")",
            Pattern.CASE_INSENSITIVE);

    /** Finds them in a sentence, where they are used and not mentioned. */
    static List<RelativeTime> in(Writing.Sentence sentence) {
        Matcher match = WORDS.matcher(sentence.own());
        List<RelativeTime> found = new ArrayList<>();
        while (match.find()) {
            if (!sentence.isMention(match.start(), match.end())) {
                found.add(of(match));
            }
        }
        return found;
    }

    private static RelativeTime of(Matcher match) {
        String words = match.group().toLowerCase(Locale.ROOT);
        String step = match.group("step") == null ? words : match.group("step").toLowerCase(Locale.ROOT);
        int steps = switch (step) {
            case "yesterday", "last" -> -1;
            case "tomorrow", "next" -> 1;
            default -> 0;
        };
        String unit = match.group("unit") == null ? "day" : match.group("unit").toLowerCase(Locale.ROOT);
        return new RelativeTime(match.group(), match.start(), match.end(), unit, steps);
    }

    /** The first day that they can mean on a day of publication. */
    LocalDate earliest(LocalDate published) {
        return switch (unit) {
            case "week" ->
                published
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .minusDays(1)
                        .plusWeeks(steps);
            case "month" -> published.plusMonths(steps).withDayOfMonth(1);
            case "year" -> published.plusYears(steps).withDayOfYear(1);
            default -> published.plusDays(steps);
        };
    }

    /** The last day that they can mean. */
    LocalDate latest(LocalDate published) {
        return switch (unit) {
            case "week" ->
                published.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(steps);
            case "month" -> published.plusMonths(steps).with(TemporalAdjusters.lastDayOfMonth());
            case "year" -> published.plusYears(steps).with(TemporalAdjusters.lastDayOfYear());
            default -> published.plusDays(steps);
        };
    }
}
