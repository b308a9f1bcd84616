package org.variorum.reconcile.compare;

import java.util.Optional;
import org.variorum.model.Because;
import org.variorum.model.Operands;
import org.variorum.model.Operands.RoleRead;
import org.variorum.model.PairRule;
import org.variorum.model.Relation;

/** Two roles, two answers: who approved and who announced are not in conflict. */
final class RoleRule implements ComparisonRule {

    @Override
    public Optional<Found> apply(Statement a, Statement b) {
        if (a.role().isEmpty() || b.role().isEmpty() || a.role().equals(b.role())) {
            return Optional.empty();
        }
        Operands roles =
                new Operands.Roles(read(a, a.role().get()), read(b, b.role().get()));
        return Optional.of(new Found(PairRule.ROLE, Typed.of(Relation.DIFFERENT_ROLE, roles, Because.ROLE_SPLIT)));
    }

    private static RoleRead read(Statement s, String played) {
        return new RoleRead(played, s.roleMoved(), s.claim().role());
    }
}
