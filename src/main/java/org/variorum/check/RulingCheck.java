package org.variorum.check;

import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.Words;

/** A ruling, or what is claimed in the desk's words, is of a position that some source takes. */
final class RulingCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Finding finding : subject.readable()) {
            finding.decision().ifPresent(decision -> {
                decision.rulings()
                        .forEach(rule -> check(
                                subject, finding, rule.on(), "which is called " + Words.of(rule.ruling()), reporter));
                decision.claimed()
                        .forEach(claim ->
                                check(subject, finding, claim.on(), "which is put into words of the desk", reporter));
            });
        }
    }

    private static void check(
            Subject subject, Finding finding, Decision.PositionKey key, String how, Reporter reporter) {
        if (finding.reconciliation().positions().stream().anyMatch(key::names)) {
            return;
        }
        String value = "\"" + subject.words(key.value()) + "\"";
        String said = key.aspect().map(aspect -> value + " as " + aspect).orElse(value);
        reporter.report(Diagnostic.of(
                        Code.RULING_WITHOUT_POSITION,
                        key.location(),
                        "no claim on this question gives " + said + ", " + how)
                .expected("a value as a claim gives it, hedge and unit included"));
    }
}
