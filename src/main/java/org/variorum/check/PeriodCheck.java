package org.variorum.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Claim;
import org.variorum.model.Edtf;
import org.variorum.model.Question;
import org.variorum.model.Value;

/** Beside claims on stated periods a claim states its own, unless its value shows which of theirs it is. */
final class PeriodCheck implements Check {

    private static final int MOST_SHOWN = 12;

    /** A value in a role. */
    private record Said(Value value, Optional<String> role) {

        static Optional<Said> of(Claim claim) {
            return claim.value().map(value -> new Said(value, claim.role()));
        }
    }

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Question question : subject.questions()) {
            List<Claim> claims = subject.claims(question);
            List<Claim> dated =
                    claims.stream().filter(c -> c.scope().period().isPresent()).toList();
            if (!dated.isEmpty() && question.terms().scope().period().isEmpty()) {
                check(claims, dated, reporter);
            }
        }
    }

    /** A claim joins those that give just its value in its role, where these have one period alone. */
    private static void check(List<Claim> claims, List<Claim> dated, Reporter reporter) {
        Set<String> periods = periods(dated);
        Map<Optional<Said>, Set<String>> joined = dated.stream()
                .filter(d -> d.value().isPresent())
                .collect(Collectors.groupingBy(
                        Said::of,
                        Collectors.flatMapping(d -> d.scope().period().map(Edtf::text).stream(), Collectors.toSet())));
        claims.stream()
                .filter(c -> c.scope().period().isEmpty() && c.value().isPresent())
                .filter(c -> joined.getOrDefault(Said.of(c), Set.of()).size() != 1)
                .forEach(c -> report(c, periods, reporter));
    }

    private static Set<String> periods(List<Claim> dated) {
        return dated.stream()
                .flatMap(d -> d.scope().period().stream())
                .map(Edtf::text)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void report(Claim claim, Set<String> periods, Reporter reporter) {
        reporter.report(Diagnostic.of(
                        Code.MISSING_PERIOD,
                        claim.location(),
                        "other claims on \"" + claim.question()
                                + "\" say of which period they speak, and this does not: nothing"
                                + " is compared with it")
                .expected("the period, as in the others: "
                        + periods.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "))
                        + (periods.size() > MOST_SHOWN ? " and others" : ""))
                .hint("period=" + periods.iterator().next()
                        + ", or scope: {period: …} in the question for all that name none"));
    }
}
