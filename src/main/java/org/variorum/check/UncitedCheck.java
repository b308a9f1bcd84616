package org.variorum.check;

import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Briefing;
import org.variorum.model.Prose;

/** A briefing cites something, or rests on a finding. */
final class UncitedCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        for (Briefing briefing : subject.briefings()) {
            Prose body = subject.prose(briefing.path());
            boolean cites = !body.citations().isEmpty();
            boolean rests = body.spans().stream().anyMatch(s -> s.attributes().has("finding"));
            boolean hidden = subject.whole().isHidden(briefing.path());
            if (!cites && !rests && !hidden) {
                reporter.report(Diagnostic.of(
                                Code.UNCITED_BRIEFING,
                                Location.ofFile(briefing.path()),
                                "the briefing cites nothing and rests on no finding")
                        .expected("at least one citation or .finding"));
            }
        }
    }
}
