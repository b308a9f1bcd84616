package org.variorum.check;

import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Answer;
import org.variorum.model.Finding;
import org.variorum.model.Modality;
import org.variorum.model.Relation;
import org.variorum.model.Value;

/** What is found is what at least one source says, or what all of them share. */
final class SupportCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Finding finding : subject.readable()) {
            finding.decision()
                    .ifPresent(decision -> decision.answer()
                            .ifPresent(answer -> answer.parts().stream()
                                    .map(Answer.Part::value)
                                    .filter(value -> !isSupported(subject, finding, value))
                                    .forEach(value -> reporter.report(Diagnostic.of(
                                                    Code.UNSUPPORTED_FINDING,
                                                    decision.answered(),
                                                    "no claim on this question supports \"" + subject.words(value)
                                                            + "\"")
                                            .expected("a value that a claim gives, or that all claims share")))));
        }
    }

    /** Whether a claim says a value, or something that implies it, or all claims share it. */
    static boolean isSupported(Subject subject, Finding finding, Value value) {
        boolean claimed = finding.reconciliation().positions().stream()
                .filter(p -> !p.denied())
                .flatMap(p -> p.value().stream())
                .map(claim -> subject.values().between(finding.question(), claim, value))
                .anyMatch(r -> r == Relation.SAME || r == Relation.NARROWS || r == Relation.PARAPHRASE);
        return claimed
                || isEstimated(subject, finding, value)
                || finding.reconciliation().conclusion().shared().stream()
                        .map(ground -> subject.values().between(finding.question(), ground, value))
                        .anyMatch(r -> r == Relation.SAME || r == Relation.NARROWS);
    }

    /** Whether a claim estimates it: the rules read "about" into that, the desk need not. */
    private static boolean isEstimated(Subject subject, Finding finding, Value value) {
        return subject.claims(finding.question()).stream()
                .filter(c -> c.modality() == Modality.ESTIMATED)
                .flatMap(c -> c.value().stream())
                .anyMatch(value::alike);
    }
}
