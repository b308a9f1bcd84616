package org.variorum.site;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Finding;
import org.variorum.model.Position;
import org.variorum.model.Ruling;
import org.variorum.model.Standing;

/**
 * How the claims on a question fared: so little that it is kept from one build to the next.
 *
 * @param brief the question in few words
 * @param fares by the ids of claims
 */
record Fares(String brief, Map<ClaimId, Fare> fares) {

    private static final Fare NOT_COMPARED = new Fare(Standing.NOT_COMPARED, Optional.empty());

    /**
     * How one fared.
     *
     * @param standing how it stands to the answer
     * @param ruling what the desk says of its position, if it says anything
     */
    record Fare(Standing standing, Optional<Ruling> ruling) {}

    /** Those under a finding. */
    static Fares of(Finding finding, Standings standings) {
        Map<ClaimId, Fare> fares = new TreeMap<>();
        for (Position position : finding.reconciliation().positions()) {
            position.claims().forEach(id -> fares.put(id, new Fare(standings.of(id), standings.ruling(id))));
        }
        return new Fares(finding.question().brief(), fares);
    }

    /** How a claim fared; one that is not among the positions was not compared. */
    Fate of(Claim claim) {
        Fare fare = fares.getOrDefault(claim.id(), NOT_COMPARED);
        return new Fate(claim, brief, fare.standing(), fare.ruling());
    }
}
