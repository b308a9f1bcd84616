package org.variorum.model;

import java.util.List;
import java.util.Optional;

/**
 * One of the answers that sources give: all claims with one value, role and scope.
 *
 * @param value the value; absent for sources that decline to give one
 * @param role the role in which it is meant, after any role was put right
 * @param scope the scope
 * @param claims ids of the claims, in file order
 * @param lineages ids of the lineages behind them, sorted
 */
public record Position(
        Optional<Value> value, Optional<String> role, Scope scope, List<String> claims, List<String> lineages) {

    /** Copies the lists. */
    public Position {
        claims = List.copyOf(claims);
        lineages = List.copyOf(lineages);
    }
}
