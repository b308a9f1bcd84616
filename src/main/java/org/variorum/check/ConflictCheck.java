package org.variorum.check;

import java.util.Locale;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Finding;
import org.variorum.words.bundle.Languages;

/** A conflict is never published without the desk's own word on it. */
final class ConflictCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Finding finding : subject.findings()) {
            if (finding.reconciliation().relations().anyConflict()
                    && finding.decision().isEmpty()) {
                reporter.report(Diagnostic.of(
                                Code.CONFLICT_WITHOUT_FINDING,
                                finding.question().location(),
                                "the sources on this question conflict ("
                                        + Languages.ENGLISH
                                                .labels()
                                                .verdict(
                                                        finding.reconciliation().verdict())
                                                .toLowerCase(Locale.ROOT)
                                        + ") and it has no finding")
                        .expected("a finding: with status and answer, even if the answer is unknown")
                        .hint("\"variorum reconcile --content content "
                                + finding.question().id()
                                + "\" tells what the rules make of it, and --write puts that here"));
            }
        }
    }
}
