package org.variorum.check;

import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Finding;

/** A question has something to compare. */
final class UnansweredCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Finding finding : subject.readable()) {
            if (finding.reconciliation().positions().isEmpty()) {
                reporter.report(Diagnostic.of(
                                Code.QUESTION_WITHOUT_CLAIMS,
                                finding.question().location(),
                                "no report has a claim on this question")
                        .expected("at least one claim with q="
                                + finding.question().id()));
            }
        }
    }
}
