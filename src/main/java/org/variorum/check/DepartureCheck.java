package org.variorum.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Answer;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.Position;
import org.variorum.model.Reconciliation;
import org.variorum.model.Relation;
import org.variorum.model.Ruled;
import org.variorum.model.Verdict;
import org.variorum.model.Words;

/** A finding may differ from the rules, with a note that says why. */
final class DepartureCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Finding finding : subject.readable()) {
            finding.decision().filter(d -> d.note().isEmpty()).ifPresent(decision -> {
                List<String> departures = departures(subject, finding, decision);
                if (!departures.isEmpty()) {
                    reporter.report(Diagnostic.of(
                                    Code.FINDING_WITHOUT_NOTE,
                                    decision.location(),
                                    "the finding departs from the rules: " + String.join("; ", departures))
                            .expected("note: with the reason, which the page prints"));
                }
            });
        }
    }

    private static List<String> departures(Subject subject, Finding finding, Decision decision) {
        Reconciliation rules = finding.reconciliation();
        List<String> departures = new ArrayList<>();
        decision.verdict()
                .filter(v -> v != rules.verdict())
                .ifPresent(v -> departures.add("verdict " + Words.of(v) + ", rules " + Words.of(rules.verdict())));
        decision.confidence()
                .filter(c -> c != rules.confidence())
                .ifPresent(
                        c -> departures.add("confidence " + Words.of(c) + ", rules " + Words.of(rules.confidence())));
        if (!agrees(subject, finding, decision.answer())) {
            departures.add("another answer");
        }
        for (int i = 0; i < finding.rulings().size(); i++) {
            Ruled ruled = finding.rulings().get(i);
            if (ruled.departs()) {
                departures.add("ruling " + Words.of(ruled.inForce()) + " on "
                        + name(subject, rules.positions().get(i)) + ", rules " + Words.of(ruled.byRules()));
            }
        }
        return departures;
    }

    private static String name(Subject subject, Position position) {
        String value = position.value().map(v -> "\"" + subject.words(v) + "\"").orElse("no answer");
        return Stream.concat(position.statedRole().stream(), position.scope().words().stream())
                .findFirst()
                .map(aspect -> value + " as " + aspect)
                .orElse(value);
    }

    /** Whether the answers agree: neither gives any, or each part of the editor's follows from a part of the rules'. */
    private static boolean agrees(Subject subject, Finding finding, Optional<Answer> decided) {
        Reconciliation rules = finding.reconciliation();
        if (decided.isEmpty()) {
            return rules.verdict() == Verdict.UNRESOLVED || rules.answer().isEmpty();
        }
        List<Answer.Part> computed = rules.answer().map(Answer::parts).orElse(List.of());
        return decided.get().parts().stream()
                .allMatch(part -> computed.stream()
                        .map(c -> subject.values().between(finding.question(), part.value(), c.value()))
                        .anyMatch(DepartureCheck::follows));
    }

    private static boolean follows(Relation relation) {
        return relation == Relation.SAME || relation == Relation.BROADENS || relation == Relation.PARAPHRASE;
    }
}
