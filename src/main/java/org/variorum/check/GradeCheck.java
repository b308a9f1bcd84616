package org.variorum.check;

import java.util.List;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Reliability;
import org.variorum.model.Report;

/** Sources that nobody has judged are pointed out once, at the first of them: two of them decide nothing. */
final class GradeCheck implements Check {

    private static final int MOST_SHOWN = 5;

    /** A letter that was not read comes without a reason. */
    private static boolean isUnjudged(Report report, Subject subject) {
        boolean reasoned = report.reliabilityReason().isPresent()
                || subject.whole()
                        .outlet(report.outlet())
                        .filter(outlet -> !outlet.reason().isBlank())
                        .isPresent();
        return report.source().reliability() == Reliability.F && reasoned;
    }

    @Override
    public void check(Subject subject, Reporter reporter) {
        List<Report> unjudged = subject.reports().stream()
                .filter(r -> !r.claims().isEmpty() && isUnjudged(r, subject))
                .toList();
        if (!unjudged.isEmpty()) {
            String shown =
                    unjudged.stream().limit(MOST_SHOWN).map(r -> r.id().text()).collect(Collectors.joining(", "));
            String rest = unjudged.size() > MOST_SHOWN ? " and " + (unjudged.size() - MOST_SHOWN) + " more" : "";
            reporter.report(Diagnostic.of(
                            Code.UNJUDGED_SOURCES,
                            unjudged.get(0).places().title(),
                            "reliability F, cannot be judged: " + shown + rest + "; two such sources decide nothing")
                    .expected("a letter from A to E, where one can be given")
                    .hint("reliability: C and a reason: in outlets.yaml, or default-reliability: C in site.yaml"));
        }
    }
}
