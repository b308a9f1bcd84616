package org.variorum.check;

import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Claim;
import org.variorum.model.Modality;
import org.variorum.model.Question;
import org.variorum.model.Value;

/** A denial of a yes-no question says no, and its value too. */
final class DenialCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Question question : subject.questions()) {
            subject.claims(question).stream().filter(DenialCheck::isTwofold).forEach(claim -> report(claim, reporter));
        }
    }

    private static boolean isTwofold(Claim claim) {
        return claim.modality() == Modality.DENIED
                && claim.value().filter(v -> v == Value.YesNo.YES).isPresent();
    }

    private static void report(Claim claim, Reporter reporter) {
        reporter.report(Diagnostic.of(
                        Code.DENIED_YES,
                        claim.location(),
                        "a denial says no, whatever value= says, and here it says yes")
                .expected("value=no modality=denied")
                .hint("if the source says yes, and denies that it is not so: value=yes, without modality=denied"));
    }
}
