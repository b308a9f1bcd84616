package org.variorum.check;

import java.util.List;
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

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Question question : subject.questions()) {
            List<Claim> claims = subject.claims(question);
            List<Claim> dated =
                    claims.stream().filter(c -> c.scope().period().isPresent()).toList();
            if (!dated.isEmpty() && question.terms().scope().period().isEmpty()) {
                claims.stream()
                        .filter(c -> c.scope().period().isEmpty())
                        .filter(c -> c.value()
                                .filter(v -> periods(v, c, dated).size() != 1)
                                .isPresent())
                        .forEach(c -> report(c, periods(dated), reporter));
            }
        }
    }

    /** The periods of the claims that give just this value in the same role: with one alone it joins them. */
    private static Set<String> periods(Value value, Claim claim, List<Claim> dated) {
        return periods(dated.stream()
                .filter(d ->
                        d.value().filter(value::equals).isPresent() && d.role().equals(claim.role()))
                .toList());
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
                .expected("the period, as in the others: " + String.join(", ", periods))
                .hint("period=" + periods.iterator().next()
                        + ", or scope: {period: …} in the question for all that name none"));
    }
}
