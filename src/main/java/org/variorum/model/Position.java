package org.variorum.model;

import java.util.List;
import java.util.Optional;

/**
 * One of the answers that sources give: all claims with one value, role and scope. A claim whose
 * role was put right is a position of its own, so that the mistake can be seen.
 *
 * @param value the value; absent for sources that decline to give one
 * @param role the role in which it is meant, after any role was put right
 * @param movedFrom the role that its sources gave, where that was put right
 * @param scope the scope
 * @param denied whether its sources deny the value; a denial that says no is an answer of its own
 * @param claims ids of the claims, in file order
 * @param lineages ids of the lineages behind them, sorted
 */
public record Position(
        Optional<Value> value,
        Optional<String> role,
        Optional<String> movedFrom,
        Scope scope,
        boolean denied,
        List<ClaimId> claims,
        List<LineageId> lineages) {

    /** The role in which its sources name the value. */
    public Optional<String> statedRole() {
        return movedFrom.or(() -> role);
    }

    /** Copies the lists. */
    public Position {
        claims = List.copyOf(claims);
        lineages = List.copyOf(lineages);
    }
}
