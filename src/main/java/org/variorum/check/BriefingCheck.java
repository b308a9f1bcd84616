package org.variorum.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Answer;
import org.variorum.model.Finding;
import org.variorum.model.FindingUse;
import org.variorum.model.Relation;
import org.variorum.model.Value;

/** A passage that rests on a finding says what the finding says, or less. */
final class BriefingCheck implements Check {

    private static final int MOST_SHOWN = 3;

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (FindingUse use : subject.uses()) {
            Optional<Finding> finding = subject.finding(use.question());
            boolean known = finding.isPresent() && !subject.isDoubtful(use.question());
            if (known && !holds(subject, finding.get(), use)) {
                reporter.report(Diagnostic.of(
                                Code.BRIEFING_DIFFERS,
                                use.location(),
                                "the passage says " + said(subject, use) + ", but the finding on \"" + use.question()
                                        + "\" " + found(subject, finding.get(), use))
                        .expected("what the finding says, something that follows from it, or no value=")
                        .hint("mend the passage, or decide the question anew in "
                                + finding.get().path()));
            }
        }
    }

    private static boolean holds(Subject subject, Finding finding, FindingUse use) {
        boolean saysOpen =
                use.open() || use.value().filter(v -> v == Value.YesNo.UNKNOWN).isPresent();
        return saysOpen
                ? finding.answer().isEmpty()
                : use.value().map(said -> holds(subject, finding, use, said)).orElse(true);
    }

    private static boolean holds(Subject subject, Finding finding, FindingUse use, Value said) {
        Stream<Value> found = finding.answer().map(Answer::parts).orElse(List.of()).stream()
                .filter(part -> concerns(part, use))
                .map(Answer.Part::value);
        Stream<Value> shared = finding.reconciliation().conclusion().shared().stream();
        return Stream.concat(found, shared)
                .map(value -> subject.values().between(finding.question(), said, value))
                .anyMatch(r -> r == Relation.SAME || r == Relation.BROADENS || r == Relation.PARAPHRASE);
    }

    private static String said(Subject subject, FindingUse use) {
        return use.value().map(v -> quoted(subject, v)).orElse("that nobody knows");
    }

    private static String found(Subject subject, Finding finding, FindingUse use) {
        List<Answer.Part> parts = finding.answer().map(Answer::parts).orElse(List.of());
        if (parts.isEmpty()) {
            return "leaves it open";
        }
        String answers = parts.stream()
                .filter(part -> concerns(part, use))
                .map(part -> quoted(subject, part.value()))
                .distinct()
                .limit(MOST_SHOWN)
                .collect(Collectors.joining(" and "));
        return answers.isEmpty() ? "has no answer for that role or scope" : "says " + answers;
    }

    private static String quoted(Subject subject, Value value) {
        return "\"" + subject.words(value) + "\"";
    }

    private static boolean concerns(Answer.Part part, FindingUse use) {
        return part.concernsRole(use.role()) && use.scope().fits(part.scope());
    }
}
