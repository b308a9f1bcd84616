package org.variorum.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.check.Writing.Mark;
import org.variorum.check.Writing.Sentence;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Attributes;
import org.variorum.model.Briefing;
import org.variorum.model.Edtf;
import org.variorum.model.QuestionId;
import org.variorum.model.Report;
import org.variorum.model.ValueType;

/**
 * "Last week" in a claim is a week in which the claim's day, period or moment can lie, as seen from the day of publication;
 * and a briefing, which is read for years, does without such words.
 */
final class RelativeTimeCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Report report : subject.reports()) {
            Optional<LocalDate> published = report.citation()
                    .issued()
                    .filter(date -> !date.approximate() && !date.uncertain())
                    .flatMap(Edtf::day);
            published.ifPresent(day -> subject.sentences(report.path(), Cue.RELATIVE_TIME)
                    .forEach(sentence -> RelativeTime.in(sentence)
                            .forEach(time -> differs(subject, sentence, time, "claim", day, reporter))));
        }
        for (Briefing briefing : subject.briefings()) {
            LocalDate day = briefing.updated().orElse(briefing.date());
            subject.sentences(briefing.path(), Cue.RELATIVE_TIME)
                    .forEach(sentence -> RelativeTime.in(sentence).forEach(time -> {
                        if (!differs(subject, sentence, time, "finding", day, reporter)) {
                            ages(sentence, time, day, reporter);
                        }
                    }));
        }
    }

    private static boolean differs(
            Subject subject, Sentence sentence, RelativeTime time, String name, LocalDate day, Reporter reporter) {
        Optional<Edtf> other = sentence.marks(name, time.from()).stream()
                .map(Mark::span)
                .flatMap(span -> date(subject, span.attributes()).stream())
                .filter(date -> isApart(date, time, day))
                .findFirst();
        other.ifPresent(date -> reporter.report(Diagnostic.of(
                        Code.RELATIVE_TIME_DIFFERS,
                        sentence.place(time.from(), time.to()),
                        "\"" + time.words() + "\" " + meaning(time, day) + ", but the " + name + " says " + date)
                .expected("a time in which the " + name + "'s day, period or moment can lie")));
        return other.isPresent();
    }

    private static void ages(Sentence sentence, RelativeTime time, LocalDate day, Reporter reporter) {
        reporter.report(Diagnostic.of(
                        Code.RELATIVE_TIME_AGES,
                        sentence.place(time.from(), time.to()),
                        "\"" + time.words() + "\" " + meaning(time, day) + ", which later readers cannot know")
                .expected("the date itself"));
    }

    private static String meaning(RelativeTime time, LocalDate day) {
        LocalDate first = time.earliest(day);
        LocalDate last = time.latest(day);
        String span = first.equals(last) ? first.toString() : first + " to " + last;
        return "on " + day + " means " + span;
    }

    /** The day that a claim or finding gives, or else the period or moment that it is about. */
    private static Optional<Edtf> date(Subject subject, Attributes attributes) {
        boolean isDate = attributes
                .value("q")
                .flatMap(QuestionId::of)
                .flatMap(subject::finding)
                .filter(f -> f.question().expects() == ValueType.DATE)
                .isPresent();
        return Stream.of(
                        isDate ? attributes.value("value") : Optional.<String>empty(),
                        attributes.value("period"),
                        attributes.value("as-of"))
                .flatMap(Optional::stream)
                .flatMap(text -> Edtf.parse(text).stream())
                .findFirst();
    }

    /** Whether the two share no day; a date that is exact to the day has a day's room for time zones. */
    private static boolean isApart(Edtf date, RelativeTime time, LocalDate day) {
        int room = date.precision().compareTo(Edtf.Precision.DAY) >= 0 ? 1 : 0;
        return date.latest().toLocalDate().isBefore(time.earliest(day).minusDays(room))
                || date.earliest().toLocalDate().isAfter(time.latest(day).plusDays(room));
    }
}
