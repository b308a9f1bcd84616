package org.variorum.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Claim;
import org.variorum.model.Decision;
import org.variorum.model.Edtf;
import org.variorum.model.Finding;
import org.variorum.model.Report;

/** A decision has seen every claim: none speaks of a later day, or was published later, than the day of the decision. */
final class StalenessCheck implements Check {

    private static final int MOST_SHOWN = 5;

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Finding finding : subject.readable()) {
            finding.decision()
                    .ifPresent(decision ->
                            decision.decided().ifPresent(day -> check(subject, finding, decision, day, reporter)));
        }
    }

    private static void check(Subject subject, Finding finding, Decision decision, LocalDate day, Reporter reporter) {
        List<String> newer = subject.claims(finding.question()).stream()
                .filter(c -> isAfter(c, subject.report(c.source()), day))
                .map(c -> c.id() + " (" + c.location() + ")")
                .toList();
        if (!newer.isEmpty()) {
            String shown = newer.stream().limit(MOST_SHOWN).collect(Collectors.joining(", "));
            String rest = newer.size() > MOST_SHOWN ? " and " + (newer.size() - MOST_SHOWN) + " more" : "";
            reporter.report(Diagnostic.of(
                            Code.STALE_FINDING,
                            decision.location(),
                            "the finding was decided on " + day + ", before " + shown + rest)
                    .expected("a decision that has seen every claim")
                    .hint("read the newer claims, then set decided: to the day on which you did"));
        }
    }

    private static boolean isAfter(Claim claim, Optional<Report> report, LocalDate day) {
        return Stream.of(claim.asOf(), report.flatMap(r -> r.citation().issued()))
                .flatMap(Optional::stream)
                .map(Edtf::earliest)
                .anyMatch(moment -> moment.toLocalDate().isAfter(day));
    }
}
