package org.variorum.check;

import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;

/** Claims are what sources say, so they stand in reports only. */
final class ClaimPlaceCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        subject.texts().stream()
                .filter(text -> !text.ofReport())
                .flatMap(text -> text.prose().spans().stream())
                .filter(span -> span.attributes().has("claim"))
                .forEach(span -> reporter.report(Diagnostic.of(
                                Code.CLAIM_OUTSIDE_REPORT,
                                span.attributes().location(),
                                "a claim is marked outside a report")
                        .expected(".finding here, or the claim in the report that makes it")));
    }
}
