package org.variorum.check;

import java.util.List;
import org.variorum.model.Claim;
import org.variorum.model.Finding;
import org.variorum.model.Position;

/** Whether an editor has looked at a claim: what was ruled on needs no lint. */
final class Rated {

    private Rated() {}

    /** Whether the editor gave a ruling on the position of that claim. */
    static boolean byEditor(Finding finding, Claim claim) {
        List<Position> positions = finding.reconciliation().positions();
        for (int i = 0; i < positions.size(); i++) {
            if (positions.get(i).claims().contains(claim.id())) {
                return finding.rulings().get(i).byEditor().isPresent();
            }
        }
        return false;
    }
}
