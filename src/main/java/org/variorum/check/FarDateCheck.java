package org.variorum.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Briefing;

/** A briefing is not dated long after everything else of the desk: that is an embargo that holds nothing back, or a slip of the pen. */
final class FarDateCheck {

    private static final Period LONG = Period.ofYears(1);

    private FarDateCheck() {}

    /** Checks the briefings; {@code decided} are the days on which the desk decided on questions. */
    static void check(List<Briefing> briefings, List<LocalDate> decided, Reporter reporter) {
        List<LocalDate> newest = Stream.concat(
                        decided.stream(), briefings.stream().map(Briefing::date))
                .sorted((a, b) -> b.compareTo(a))
                .limit(2)
                .toList();
        if (newest.size() == 2 && newest.get(0).isAfter(newest.get(1).plus(LONG))) {
            briefings.stream()
                    .filter(briefing -> briefing.date().equals(newest.get(0)))
                    .forEach(briefing -> reporter.report(report(briefing, newest.get(1))));
        }
    }

    private static Diagnostic report(Briefing briefing, LocalDate before) {
        return Diagnostic.of(
                        Code.FAR_DATE,
                        briefing.titled(),
                        "the briefing is dated " + briefing.date() + ", and all else of the desk " + before
                                + " or before")
                .expected("the day on which it is published")
                .hint("what is to come out on a day has publish-at: " + briefing.date()
                        + ", and is held back until then");
    }
}
