package org.variorum.check;

import java.util.List;
import java.util.stream.Collectors;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;

/** Sources that nobody has judged are pointed out once, at the first of them: two of them decide nothing. */
final class GradeCheck {

    private static final int MOST_SHOWN = 5;

    private GradeCheck() {}

    static void check(List<Sourcing> reports, Reporter reporter) {
        List<Sourcing> unjudged = reports.stream().filter(Sourcing::unjudged).toList();
        if (!unjudged.isEmpty()) {
            String shown = unjudged.stream()
                    .limit(MOST_SHOWN)
                    .map(r -> r.report().text())
                    .collect(Collectors.joining(", "));
            String rest = unjudged.size() > MOST_SHOWN ? " and " + (unjudged.size() - MOST_SHOWN) + " more" : "";
            reporter.report(Diagnostic.of(
                            Code.UNJUDGED_SOURCES,
                            unjudged.get(0).title(),
                            "reliability F, cannot be judged: " + shown + rest + "; two such sources decide nothing")
                    .expected("a letter from A to E, where one can be given")
                    .hint("reliability: C and a reason: in outlets.yaml, or default-reliability: C in site.yaml"));
        }
    }
}
