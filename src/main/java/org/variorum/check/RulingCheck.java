package org.variorum.check;

import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.Words;

/** A ruling is on a position that some source takes. */
final class RulingCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Finding finding : subject.readable()) {
            finding.decision()
                    .ifPresent(decision -> decision.rulings().stream()
                            .filter(rule -> finding.reconciliation().positions().stream()
                                    .noneMatch(rule::concerns))
                            .forEach(rule -> report(subject, rule, reporter)));
        }
    }

    private static void report(Subject subject, Decision.Rule rule, Reporter reporter) {
        String value = "\"" + subject.words(rule.value()) + "\"";
        String said = rule.aspect().map(aspect -> value + " as " + aspect).orElse(value);
        reporter.report(Diagnostic.of(
                        Code.RULING_WITHOUT_POSITION,
                        rule.location(),
                        "no claim on this question gives " + said + ", which is called " + Words.of(rule.ruling()))
                .expected("a value as a claim gives it, hedge and unit included"));
    }
}
