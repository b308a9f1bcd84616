package org.variorum.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.check.Writing.Mark;
import org.variorum.check.Writing.Sentence;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Attributes;
import org.variorum.model.Edtf;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ValueType;

/**
 * A weekday goes with its date: one that is written out, or the value of the claim or finding that names the weekday. In a
 * digest a date without a year is that nearest to the day of publication.
 */
final class WeekdayCheck implements Check {

    private static final Map<String, DayOfWeek> WEEKDAYS = byWord(DayOfWeek.values());
    private static final Map<String, Month> MONTHS = byWord(Month.values());
    private static final String WEEKDAY = "(?<weekday>" + String.join("|", WEEKDAYS.keySet()) + ")";
    private static final String MONTH = "(?<month>" + String.join("|", MONTHS.keySet()) + ")\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:,? (?<year>\\d{4}))?";
    private static final List<Pattern> DATES = Stream.of(
                    WEEKDAY + ",? (?:the )?" + DAY + "(?: of)? " + MONTH + YEAR,
                    WEEKDAY + ",? " + MONTH + " " + DAY + YEAR,
                    DAY + " " + MONTH + YEAR + "\\s*[,(]\\s*(?:a )?" + WEEKDAY)
            .map(Lexicon::words)
            .toList();
    private static final Pattern ONE_WEEKDAY = Lexicon.words(WEEKDAY);

    /** Words that set a weekday apart from the day that a value gives. */
    private static final Pattern OTHER_DAY =
            Lexicon.words("before|after|since|until|till|from|following|earlier|later|eve|next|last|previous|\\d{1,2}");

    /** How far from its publication a report's dates without a year may lie. */
    private static final int NEAR = 60;

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Report report : subject.reports()) {
            Optional<LocalDate> issued = report.citation()
                    .issued()
                    .filter(date -> date.precision().compareTo(Edtf.Precision.MONTH) >= 0)
                    .map(date -> date.earliest().toLocalDate());
            subject.sentences(report.path(), Cue.WEEKDAY).forEach(s -> check(subject, s, issued, reporter));
        }
        subject.ownSentences(Cue.WEEKDAY).forEach(s -> check(subject, s, Optional.empty(), reporter));
    }

    private static void check(Subject subject, Sentence sentence, Optional<LocalDate> near, Reporter reporter) {
        CharSequence own = sentence.own();
        for (Pattern pattern : DATES) {
            Matcher match = pattern.matcher(own);
            while (match.find()) {
                date(match, near)
                        .filter(date -> date.getDayOfWeek() != weekday(match))
                        .ifPresent(date -> report(sentence, match, match.group(), date, reporter));
            }
        }
        Stream.of("claim", "finding")
                .flatMap(name -> sentence.marks(name).stream())
                .forEach(mark -> checkValue(subject, sentence, own, mark, reporter));
    }

    private static void checkValue(Subject subject, Sentence sentence, CharSequence own, Mark mark, Reporter reporter) {
        int from = Math.max(0, mark.from() - sentence.from());
        int to = Math.min(own.length(), mark.to() - sentence.from());
        Matcher weekday = ONE_WEEKDAY.matcher(own).region(from, to);
        if (!weekday.find() || OTHER_DAY.matcher(own).region(from, to).find()) {
            return;
        }
        int start = weekday.start();
        int end = weekday.end();
        DayOfWeek named = weekday(weekday);
        if (!weekday.find()) {
            value(subject, mark.span().attributes())
                    .filter(date -> date.getDayOfWeek() != named)
                    .filter(date -> !isNextDoor(mark.span().attributes(), date, named))
                    .ifPresent(date -> report(
                            sentence,
                            start,
                            end,
                            own.subSequence(start, end).toString(),
                            "the value " + date + " is a " + name(date),
                            reporter));
        }
    }

    /** The one day that a claim or finding on a date gives. */
    private static Optional<LocalDate> value(Subject subject, Attributes attributes) {
        return attributes
                .value("q")
                .flatMap(QuestionId::of)
                .flatMap(subject::finding)
                .filter(f -> f.question().expects() == ValueType.DATE)
                .flatMap(f -> attributes.value("value"))
                .flatMap(Edtf::parse)
                .filter(date -> !date.approximate() && !date.uncertain())
                .flatMap(Edtf::day);
    }

    /** Whether a zone can make one day of the two. */
    private static boolean isNextDoor(Attributes attributes, LocalDate date, DayOfWeek weekday) {
        return attributes.value("tz").isPresent()
                && (date.getDayOfWeek().plus(1) == weekday
                        || date.getDayOfWeek().minus(1) == weekday);
    }

    private static void report(Sentence sentence, Matcher match, String found, LocalDate date, Reporter reporter) {
        report(sentence, match.start(), match.end(), found, day(date) + " was a " + name(date), reporter);
    }

    private static void report(Sentence sentence, int from, int to, String found, String truth, Reporter reporter) {
        reporter.report(Diagnostic.of(Code.WEEKDAY_DIFFERS, sentence.place(from, to), "\"" + found + "\", but " + truth)
                .expected("a weekday and a date that are one day")
                .hint("look at the source: if the slip is the source's, quote it in quotation marks and say so"));
    }

    private static Optional<LocalDate> date(Matcher match, Optional<LocalDate> near) {
        int day = Integer.parseInt(match.group("day"));
        Month month = MONTHS.getOrDefault(match.group("month").toLowerCase(Locale.ROOT), Month.JANUARY);
        Optional<Integer> year = Optional.ofNullable(match.group("year")).map(Integer::valueOf);
        return year.isPresent() ? date(year.get(), month, day) : near.flatMap(n -> nearest(n, month, day));
    }

    private static Optional<LocalDate> nearest(LocalDate near, Month month, int day) {
        return Stream.of(near.getYear() - 1, near.getYear(), near.getYear() + 1)
                .flatMap(year -> date(year, month, day).stream())
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(near, date))))
                .filter(date -> Math.abs(ChronoUnit.DAYS.between(near, date)) <= NEAR);
    }

    /** Before 1583 other calendars ran. */
    private static Optional<LocalDate> date(int year, Month month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day)).filter(d -> d.getYear() >= 1583);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DayOfWeek weekday(Matcher match) {
        return WEEKDAYS.getOrDefault(match.group("weekday").toLowerCase(Locale.ROOT), DayOfWeek.MONDAY);
    }

    private static String day(LocalDate date) {
        return date.getDayOfMonth() + " " + name(date.getMonth()) + " " + date.getYear();
    }

    private static String name(LocalDate date) {
        return name(date.getDayOfWeek());
    }

    /** The English name, which is that of the constant: to ask Java for it loads what it knows of all languages. */
    private static String name(Enum<?> constant) {
        return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Map<String, E> byWord(E[] all) {
        Map<String, E> byWord = new HashMap<>();
        for (E constant : all) {
            byWord.put(constant.name().toLowerCase(Locale.ROOT), constant);
        }
        return byWord;
    }
}
