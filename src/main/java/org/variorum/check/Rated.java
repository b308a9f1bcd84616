package org.variorum.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Finding;
import org.variorum.model.Position;

/** The claims that an editor has looked at: what was ruled on needs no lint. */
final class Rated {

    private final Set<ClaimId> claims = new HashSet<>();

    /** Those on whose position an editor gave a ruling. */
    Rated(Collection<Finding> findings) {
        findings.forEach(this::enter);
    }

    /** A claim counts with the first position that it takes. */
    private void enter(Finding finding) {
        List<Position> positions = finding.reconciliation().positions();
        Set<ClaimId> seen = new HashSet<>();
        for (int i = 0; i < positions.size(); i++) {
            boolean ruled = finding.rulings().get(i).byEditor().isPresent();
            for (ClaimId claim : positions.get(i).claims()) {
                if (seen.add(claim) && ruled) {
                    claims.add(claim);
                }
            }
        }
    }

    /** Whether the editor gave a ruling on the position of that claim. */
    boolean byEditor(Claim claim) {
        return claims.contains(claim.id());
    }
}
