package org.variorum.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.cases.CaseResult.Suggestion;
import org.variorum.evidence.Shingles;
import org.variorum.evidence.Shingles.Overlap;
import org.variorum.model.ClaimId;
import org.variorum.model.Tie;
import org.variorum.reconcile.compare.TextOverlaps;

/** The texts of the pages on which the claims of a case stand: which of them may be copies, before any rule is asked. */
final class Bodies {

    private Bodies() {}

    /** The pairs of which at least that share, 0 to 1, of the shorter text stands in the other, in the order of the file. */
    static List<Suggestion> overlaps(Case worked, BigDecimal share) {
        List<Body> bodies = worked.claims().stream()
                .flatMap(claim -> Optional.ofNullable(worked.bodies().get(claim.id()))
                        .map(text -> new Body(claim.id(), text, Shingles.of(text)))
                        .stream())
                .toList();
        List<Suggestion> overlaps = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            for (Body other : bodies.subList(i + 1, bodies.size())) {
                bodies.get(i).overlap(other, share).ifPresent(overlaps::add);
            }
        }
        return overlaps;
    }

    /** The same by the reports whose pages they are. */
    static TextOverlaps reports(List<Suggestion> overlaps) {
        return new TextOverlaps(overlaps.stream()
                .filter(o -> !o.first().report().equals(o.second().report()))
                .map(o -> new Tie.OneText(o.first().report(), o.second().report(), o.percent()))
                .toList());
    }

    /**
     * The text of one page.
     *
     * @param claim the claim that stands on it
     * @param text the text, or a label that stands for it
     * @param runs its runs of words
     */
    private record Body(ClaimId claim, String text, Shingles runs) {

        /** Texts that are equal are copies however short they are. */
        Optional<Suggestion> overlap(Body other, BigDecimal share) {
            Overlap overlap = runs.overlap(other.runs);
            boolean equal = text.equals(other.text);
            return equal || overlap.reaches(share)
                    ? Optional.of(new Suggestion(claim, other.claim, equal ? 100 : overlap.percent()))
                    : Optional.empty();
        }
    }
}
