package org.variorum.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.Prose;
import org.variorum.model.QuestionId;

/** After a finding has changed, whatever rests on it has been read again. */
final class ChangedFindingCheck implements Check {

    /** A sentence that rests on a finding, and when its file was last looked at. */
    private record Rest(QuestionId question, Location location, LocalDate seen) {}

    @Override
    public void check(Subject subject, Reporter reporter) {
        Map<QuestionId, List<Rest>> resting = Stream.concat(
                        subject.corpus().briefings().stream()
                                .flatMap(b ->
                                        rests(b.body(), Optional.of(b.updated().orElse(b.date())))),
                        subject.corpus().inquiries().stream()
                                .flatMap(
                                        i -> rests(i.explanation(), i.decision().flatMap(Decision::decided))))
                .collect(Collectors.groupingBy(Rest::question, TreeMap::new, Collectors.toList()));
        for (Finding finding : subject.readable()) {
            finding.decision()
                    .filter(d -> !d.history().isEmpty())
                    .ifPresent(decision -> decision.decided()
                            .ifPresent(day -> check(
                                    decision,
                                    day,
                                    resting.getOrDefault(finding.question().id(), List.of()),
                                    reporter)));
        }
    }

    private static Stream<Rest> rests(Prose prose, Optional<LocalDate> seen) {
        return seen.stream()
                .flatMap(day -> prose.spans().stream()
                        .filter(span -> span.attributes().has("finding"))
                        .flatMap(span -> span.attributes().value("q").flatMap(QuestionId::of).stream()
                                .map(q -> new Rest(q, span.location(), day))));
    }

    private static void check(Decision decision, LocalDate day, List<Rest> rests, Reporter reporter) {
        String stale = rests.stream()
                .filter(rest -> rest.seen().isBefore(day))
                .map(rest -> rest.location() + " (" + rest.seen() + ")")
                .collect(Collectors.joining(", "));
        if (!stale.isEmpty()) {
            reporter.report(Diagnostic.of(
                            Code.CHANGED_FINDING,
                            decision.location(),
                            "the finding changed on " + day + ", after what rests on it was last read: " + stale)
                    .expected("updated: in a briefing, or decided: of a question, on that day or later")
                    .hint("read these sentences again, correct them where they no longer hold, and set the day"));
        }
    }
}
