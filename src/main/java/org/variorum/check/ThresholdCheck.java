package org.variorum.check;

import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Confidence;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.Thresholds;
import org.variorum.model.Words;
import org.variorum.words.bundle.Languages;

/** A finding is published no surer than the site's thresholds allow; a finding without an answer needs no evidence. */
final class ThresholdCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        Thresholds thresholds = subject.whole().site().thresholds();
        for (Finding finding : subject.readable()) {
            if (finding.answer().isPresent()) {
                Optional<Thresholds.Need> settled =
                        thresholds.settled().filter(need -> finding.status() == Decision.Status.SETTLED);
                settled.ifPresent(need -> check(subject, finding, "settled", need, reporter));
                Optional.ofNullable(thresholds.levels().get(finding.confidence()))
                        .ifPresent(need -> check(
                                subject,
                                finding,
                                Languages.ENGLISH.labels().confidence(finding.confidence()),
                                need,
                                reporter));
            }
        }
    }

    private static void check(Subject subject, Finding finding, String what, Thresholds.Need need, Reporter reporter) {
        int lineages = Backing.of(subject, finding).size();
        need.lineages()
                .filter(least -> lineages < least)
                .ifPresent(least -> report(
                        finding,
                        what,
                        lineages + (lineages == 1 ? " lineage" : " lineages"),
                        "at least " + least + (least == 1 ? " lineage" : " lineages"),
                        reporter));
        Confidence confidence = finding.confidence();
        need.confidence()
                .filter(least -> confidence.compareTo(least) > 0)
                .ifPresent(least -> report(
                        finding,
                        what,
                        Languages.ENGLISH.labels().confidence(confidence),
                        Words.of(least) + " confidence or better",
                        reporter));
    }

    private static void report(Finding finding, String what, String found, String expected, Reporter reporter) {
        Location place = finding.decision()
                .map(Decision::location)
                .orElse(finding.question().location());
        reporter.report(Diagnostic.of(Code.THIN_FINDING, place, "the finding is \"" + what + "\" on " + found)
                .expected(expected + " for \"" + what + "\", as thresholds in site.yaml ask")
                .hint("publish it as open or with less confidence, or find another independent source"));
    }
}
