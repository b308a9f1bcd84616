package org.variorum.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Decision;
import org.variorum.model.Finding;

/** After a finding has changed, whatever rests on it has been read again. */
final class ChangedFindingCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Finding finding : subject.readable()) {
            finding.decision()
                    .filter(d -> !d.history().isEmpty())
                    .ifPresent(decision -> decision.decided()
                            .ifPresent(day -> check(
                                    decision,
                                    day,
                                    subject.whole().resting(finding.question().id()),
                                    reporter)));
        }
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
                    .expected("updated: or a correction in a briefing, or decided: of a question, on that day or later")
                    .hint("read these sentences again, correct them where they no longer hold, and set the day"));
        }
    }
}
