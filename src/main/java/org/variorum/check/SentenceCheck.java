package org.variorum.check;

import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Answer;
import org.variorum.model.Claim;
import org.variorum.model.Finding;
import org.variorum.model.FindingUse;
import org.variorum.model.QuestionId;
import org.variorum.model.Quotation;
import org.variorum.model.Report;
import org.variorum.model.Value;

/**
 * What readers see is what is compared: the marked words of a claim or a finding, and a claim's quotation, hold no number,
 * date or name of another answer in place of that of {@code value=}.
 */
final class SentenceCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Report report : subject.reports()) {
            report.claims().forEach(claim -> said(subject, claim.question()).ifPresent(s -> check(s, claim, reporter)));
        }
        for (FindingUse use : subject.uses()) {
            said(subject, use.question()).ifPresent(s -> check(subject, s, use, reporter));
        }
    }

    private static Optional<SaidValue> said(Subject subject, QuestionId question) {
        return subject.finding(question).map(f -> subject.whole().said(question));
    }

    private static void check(SaidValue said, Claim claim, Reporter reporter) {
        claim.value().ifPresent(value -> {
            said.other(claim.text(), value)
                    .ifPresent(other ->
                            report(claim.location(), "the words say", other, "value=", said.words(value), reporter));
            claim.quotation()
                    .map(Quotation::exact)
                    .flatMap(words -> said.other(words, value))
                    .ifPresent(other -> report(
                            claim.location(), "the quotation says", other, "value=", said.words(value), reporter));
        });
    }

    /** A passage without a value is held against the answers on its role and scope: it differs where it holds none of them. */
    private static void check(Subject subject, SaidValue said, FindingUse use, Reporter reporter) {
        List<Value> values = use.value().map(List::of).orElseGet(() -> use.open() ? List.of() : answers(subject, use));
        List<String> others =
                values.stream().flatMap(v -> said.other(use.text(), v).stream()).toList();
        if (!values.isEmpty() && others.size() == values.size()) {
            String says = use.value().isPresent() ? "value=" : "the finding";
            report(use.location(), "the sentence says", others.get(0), says, said.words(values.get(0)), reporter);
        }
    }

    private static List<Value> answers(Subject subject, FindingUse use) {
        return subject.finding(use.question()).flatMap(Finding::answer).map(Answer::parts).orElse(List.of()).stream()
                .filter(part -> part.concernsRole(use.role()) && use.scope().fits(part.scope()))
                .map(Answer.Part::value)
                .toList();
    }

    private static void report(Location place, String who, String other, String says, String value, Reporter reporter) {
        reporter.report(Diagnostic.of(
                        Code.SENTENCE_DIFFERS,
                        place,
                        who + " \"" + other + "\", and " + says + " says \"" + value + "\"")
                .expected("the value in the words that readers see")
                .hint("mend the words, or the value where the words are right"));
    }
}
