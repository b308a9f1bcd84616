package org.variorum.resolve;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.resolve.DigestReader.Correction;

/** A correction is of a claim that is there, that is another, and that answers the same question. */
final class CorrectionTargets {

    private final Surroundings around;
    private final Reporter reporter;

    CorrectionTargets(Surroundings around, Reporter reporter) {
        this.around = around;
        this.reporter = reporter;
    }

    void check(Correction correction) {
        Optional<Claim> target = around.claim(correction.target());
        Optional<Claim> by = around.claim(correction.by().text());
        if (target.isEmpty()) {
            fault(
                    correction,
                    "there is no claim \"" + correction.target() + "\"",
                    around.claims().hint(correction.target()));
        } else if (by.filter(this::leadsBack).isPresent()) {
            fault(
                    correction,
                    "\"" + correction.target() + "\" leads back to the claim that corrects it",
                    Optional.empty());
        } else if (by.filter(this::isEndless).isPresent()) {
            fault(
                    correction,
                    "\"" + correction.target() + "\" is the last of more than " + Claim.LONGEST_CORRECTION
                            + " corrections, each of the one before",
                    Optional.empty());
        } else if (by.filter(claim -> !claim.question().equals(target.get().question()))
                .isPresent()) {
            fault(
                    correction,
                    "\"" + correction.target() + "\" answers another question: \""
                            + target.get().question() + "\"",
                    Optional.empty());
        }
    }

    private void fault(Correction correction, String message, Optional<String> hint) {
        reporter.report(Diagnostic.of(Code.UNKNOWN_CLAIM, correction.location(), message)
                .expected("the id of another claim of this report, or report#claim")
                .hint(hint));
    }

    /** Whether what a claim corrects corrects that claim, be it through others. */
    private boolean leadsBack(Claim start) {
        return far(start).filter(start.id()::equals).isPresent();
    }

    /** Whether so many corrections lead from a claim that they are not followed to their end. */
    private boolean isEndless(Claim start) {
        return far(start).filter(id -> !id.equals(start.id())).isPresent();
    }

    /** Where the corrections that lead from a claim are no more followed: at the claim itself, at the limit, or nowhere. */
    private Optional<ClaimId> far(Claim start) {
        Set<ClaimId> seen = new HashSet<>();
        Optional<ClaimId> at = start.corrects();
        while (at.isPresent() && !at.get().equals(start.id()) && seen.size() < Claim.LONGEST_CORRECTION) {
            at = at.filter(seen::add).flatMap(id -> around.claim(id.text())).flatMap(Claim::corrects);
        }
        return at;
    }
}
