package org.variorum.check;

import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Report;

/** Only those who made a claim can correct it. */
final class CorrectionCheck implements Check {

    /** A claim with its report. */
    private record Made(Claim claim, Report report) {

        boolean mayCorrect(Made other) {
            return claim.mayCorrect(
                    report.source().publisher(),
                    other.claim,
                    other.report.source().publisher());
        }
    }

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Report report : subject.reports()) {
            for (Claim claim : report.claims()) {
                claim.corrects()
                        .flatMap(id -> made(subject, id))
                        .filter(corrected -> !new Made(claim, report).mayCorrect(corrected))
                        .ifPresent(corrected -> report(claim, corrected, reporter));
            }
        }
    }

    private static Optional<Made> made(Subject subject, ClaimId id) {
        return subject.whole()
                .claim(id)
                .flatMap(claim -> subject.report(claim.source()).map(report -> new Made(claim, report)));
    }

    private static void report(Claim correcting, Made corrected, Reporter reporter) {
        reporter.report(Diagnostic.of(
                        Code.FOREIGN_CORRECTION,
                        correcting.location(),
                        "corrects=" + corrected.claim().id() + " withdraws nothing: "
                                + corrected.report().source().publisher().text()
                                + " said it, and has neither publisher nor claimant in common with this")
                .expected("the same outlet, publisher: or claimant= on both")
                .hint("without corrects= the two are compared like any others; claimant= names the speaker who corrects"
                        + " himself"));
    }
}
