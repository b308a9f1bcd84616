package org.variorum.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Decision;
import org.variorum.model.Departure;
import org.variorum.model.Finding;
import org.variorum.model.Position;
import org.variorum.model.Words;

/** A finding may differ from the rules, with a note that says why. */
final class DepartureCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Finding finding : subject.readable()) {
            finding.decision()
                    .filter(d -> d.note().isEmpty() && !finding.departures().isEmpty())
                    .ifPresent(decision -> report(subject, finding, decision, reporter));
        }
    }

    private static void report(Subject subject, Finding finding, Decision decision, Reporter reporter) {
        String departures = finding.departures().stream()
                .map(d -> words(subject, finding, d))
                .collect(Collectors.joining("; "));
        reporter.report(Diagnostic.of(
                        Code.FINDING_WITHOUT_NOTE,
                        decision.location(),
                        "the finding departs from the rules: " + departures)
                .expected("note: with the reason, which the page prints"));
    }

    private static String words(Subject subject, Finding finding, Departure departure) {
        return departure.fold(new Departure.Cases<>(
                v -> "verdict " + Words.of(v.desk()) + ", rules " + Words.of(v.rules()),
                c -> "confidence " + Words.of(c.desk()) + ", rules " + Words.of(c.rules()),
                a -> "another answer",
                r -> "ruling " + Words.of(r.desk()) + " on "
                        + name(subject, finding.reconciliation().positions().get(r.index())) + ", rules "
                        + Words.of(r.rules())));
    }

    private static String name(Subject subject, Position position) {
        String value = position.value().map(v -> "\"" + subject.words(v) + "\"").orElse("no answer");
        return Stream.concat(position.statedRole().stream(), position.scope().words().stream())
                .findFirst()
                .map(aspect -> value + " as " + aspect)
                .orElse(value);
    }
}
