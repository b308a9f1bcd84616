package org.variorum.check;

import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Claim;
import org.variorum.model.Edtf;
import org.variorum.model.Question;

/** Whatever speaks of change is on a question that changes with time, and there every claim has a day. */
final class TimeCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Question question : subject.questions()) {
            List<Claim> claims = subject.claims(question);
            if (question.timeVarying()) {
                claims.stream().filter(c -> isUndated(c, subject)).forEach(c -> undated(c, reporter));
            } else {
                monotone(question, reporter);
                asOf(question, claims, subject, reporter);
            }
        }
    }

    private static boolean isUndated(Claim claim, Subject subject) {
        return claim.asOf().isEmpty()
                && subject.report(claim.source())
                        .filter(r -> r.source().issued().isEmpty())
                        .isPresent();
    }

    private static void undated(Claim claim, Reporter reporter) {
        reporter.report(Diagnostic.of(
                        Code.UNDATED_CLAIM,
                        claim.location(),
                        "the answer to \"" + claim.question()
                                + "\" changes with time, and nobody knows of when this speaks")
                .expected("the moment of which it speaks, or issued: of its report")
                .hint("as-of=2026-03-02, or as-of=2026~ where only the year is known, and roughly"));
    }

    private static void monotone(Question question, Reporter reporter) {
        if (question.monotone().isPresent()) {
            ignored("monotone: says nothing", question, question.location(), reporter);
        }
    }

    /**
     * One report of it is enough, where values differ. A time for which something holds is compared with the moment of another,
     * whatever the question.
     */
    private static void asOf(Question question, List<Claim> claims, Subject subject, Reporter reporter) {
        boolean differ =
                claims.stream().flatMap(c -> c.value().stream()).distinct().count() > 1;
        if (differ && claims.stream().allMatch(c -> c.valid().isEmpty())) {
            claims.stream()
                    .filter(c -> isOfItsOwnTime(c, subject))
                    .findFirst()
                    .ifPresent(c -> ignored("as-of= says nothing", question, c.location(), reporter));
        }
    }

    /** Whether it speaks of another moment than its report, and has no period that says the same. */
    private static boolean isOfItsOwnTime(Claim claim, Subject subject) {
        Optional<Edtf> issued =
                subject.report(claim.source()).flatMap(report -> report.source().issued());
        return claim.scope().period().isEmpty()
                && claim.asOf().isPresent()
                && !claim.asOf().map(Edtf::text).equals(issued.map(Edtf::text));
    }

    private static void ignored(String what, Question question, Location place, Reporter reporter) {
        reporter.report(Diagnostic.of(
                        Code.TIME_IGNORED,
                        place,
                        what + " where the answer to \"" + question.id()
                                + "\" does not change with time: no claim replaces" + " an older one")
                .expected("time-varying: true in " + question.location().path())
                .hint("add the line \"time-varying: true\" to the question, or take out what speaks of change"));
    }
}
