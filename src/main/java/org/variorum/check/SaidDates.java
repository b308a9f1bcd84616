package org.variorum.check;

import static org.variorum.model.WordEdge.BEGIN;
import static org.variorum.model.WordEdge.END;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.measure.Spans;
import org.variorum.model.Interval;
import org.variorum.model.Policy;
import org.variorum.model.Value.DateValue;

/** The dates that words say, in English and Korean. */
final class SaidDates {

    private static final String MONTH =
            "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
                    + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)" + END + "\\.?";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?" + END;
    private static final String YEAR = "(?<year>1[5-9]\\d\\d|20\\d\\d)";

    /** The forms of dates, each before those that are part of it. */
    private static final List<Form> FORMS = List.of(
            form("(?<![\\d-])" + YEAR + "-(?<number>\\d\\d)(?:-(?<day>\\d\\d))?(?![\\d-])", Sign.DIGIT),
            form(YEAR + "년(?:\\s*(?<number>\\d{1,2})월)?(?:\\s*(?<day>\\d{1,2})일)?", Sign.DIGIT, Sign.HANGUL),
            form("(?<!\\d)(?<number>\\d{1,2})월(?:\\s*(?<day>\\d{1,2})일)?", Sign.DIGIT, Sign.HANGUL),
            form(
                    "(?<!\\d)" + DAY + "\\s+(?:of\\s+)?" + BEGIN + MONTH + "(?:,?\\s+" + YEAR + END + ")?",
                    Sign.DIGIT,
                    Sign.MONTH),
            form(BEGIN + MONTH + "\\s+" + DAY + "(?:,?\\s+" + YEAR + END + ")?", Sign.DIGIT, Sign.MONTH),
            form(BEGIN + MONTH + ",?\\s+" + YEAR + END, Sign.DIGIT, Sign.MONTH),
            form(
                    BEGIN + "(?:[Ii]n|[Ee]arly|[Ll]ate|[Mm]id)[\\s-]+(?:(?:early|late|mid)[\\s-]+)?" + MONTH
                            + "(?!\\s+\\d)",
                    Sign.MONTH),
            form(
                    BEGIN + "the\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)" + END + "(?!\\s+(?!(?:to|and|or|of)" + END
                            + ")\\p{L})",
                    Sign.DIGIT),
            form("(?<!\\d)(?<day>\\d{1,2})일", Sign.DIGIT, Sign.HANGUL),
            form("(?<![\\d.,:/$€£-])" + BEGIN + YEAR + END + "(?![\\d%-]|[.,]\\d)", Sign.DIGIT));

    /** What goes before a date of something else: the bridge was shut two days after the storm of 27 February. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)" + BEGIN + "(?:after|before|following|earlier than|later than)\\s(?:[^\\s,;.]+\\s){0,5}$");

    /** As many signs before a date are looked at. */
    private static final int NEAR = 80;

    /** As many days are looked at: some years. */
    private static final int LONGEST = 4_000;

    private final Policy policy;

    SaidDates(Policy policy) {
        this.policy = policy;
    }

    /** What tells at a glance that a form cannot stand in some words. */
    private enum Sign {
        DIGIT,
        HANGUL,
        MONTH;

        /** Those that words hold; a month may be something else that begins like one. */
        static Set<Sign> in(String words) {
            Set<Sign> signs = EnumSet.noneOf(Sign.class);
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c >= '0' && c <= '9') {
                    signs.add(DIGIT);
                } else if (c >= 'A' && c <= 'S') {
                    String begin = words.substring(i, Math.min(i + 3, words.length()));
                    if (MONTHS.contains(begin.toLowerCase(Locale.ROOT))) {
                        signs.add(MONTH);
                    }
                } else if ("년월일".indexOf(c) >= 0) {
                    signs.add(HANGUL);
                }
            }
            return signs;
        }
    }

    /**
     * A form of dates.
     *
     * @param pattern finds them
     * @param signs all of these are in words that hold one
     */
    private record Form(Pattern pattern, Set<Sign> signs) {}

    private static Form form(String pattern, Sign... signs) {
        return new Form(Pattern.compile(pattern), Set.of(signs));
    }

    /** A date with what is written of it; of a day without a year any year may be meant. */
    private record Said(String written, Optional<Integer> year, Optional<Integer> month, Optional<Integer> day) {

        /** Whether it may lie in a stretch of days; of a long one that is not asked. */
        boolean meets(LocalDate from, LocalDate to) {
            return ChronoUnit.DAYS.between(from, to) > LONGEST
                    || from.datesUntil(to.plusDays(1)).anyMatch(this::isOn);
        }

        private boolean isOn(LocalDate date) {
            return year.filter(y -> y != date.getYear()).isEmpty()
                    && month.filter(m -> m != date.getMonthValue()).isEmpty()
                    && day.filter(d -> d != date.getDayOfMonth()).isEmpty();
        }
    }

    /** The first date that words say in place of another; empty where one of them is in it, or it has no end. */
    Optional<String> other(String words, DateValue value) {
        Interval<LocalDateTime> span = Spans.local(value.date(), policy);
        if (span.low().isEmpty() || span.high().isEmpty()) {
            return Optional.empty();
        }
        int zone = value.zone().isPresent() || value.date().offset().isPresent() ? 1 : 0;
        LocalDate from = span.low().get().toLocalDate().minusDays(zone);
        LocalDate to = span.high().get().toLocalDate().plusDays(zone);
        List<Said> said = said(words);
        return said.stream().anyMatch(s -> s.meets(from, to))
                ? Optional.empty()
                : said.stream().map(Said::written).findFirst();
    }

    private static List<Said> said(String words) {
        List<Said> said = new ArrayList<>();
        Set<Sign> signs = Sign.in(words);
        String rest = words;
        for (Form form : FORMS) {
            Matcher date = form.pattern().matcher(rest);
            if (signs.containsAll(form.signs()) && date.find()) {
                do {
                    add(date, words, said);
                } while (date.find());
                rest = date.replaceAll(m -> " ".repeat(m.group().length()));
            }
        }
        return said;
    }

    private static void add(Matcher date, String words, List<Said> said) {
        String before = words.substring(Math.max(0, date.start() - NEAR), date.start());
        if (!OTHER.matcher(before).find()) {
            said.add(new Said(date.group(), number(date, "year"), month(date), number(date, "day")));
        }
    }

    private static Optional<Integer> month(Matcher date) {
        return number(date, "number")
                .or(() -> group(date, "month")
                        .map(name -> MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1));
    }

    private static Optional<Integer> number(Matcher date, String group) {
        return group(date, group).map(Integer::valueOf);
    }

    private static Optional<String> group(Matcher date, String name) {
        boolean known = date.pattern().pattern().contains("(?<" + name + ">");
        return known ? Optional.ofNullable(date.group(name)) : Optional.empty();
    }
}
