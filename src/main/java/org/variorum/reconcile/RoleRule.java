package org.variorum.reconcile;

import java.util.Optional;
import org.variorum.model.Because;
import org.variorum.model.Relation;

/** Two roles, two answers: who approved and who announced are not in conflict. */
final class RoleRule implements PairRule {

    @Override
    public Optional<Outcome> apply(Statement a, Statement b) {
        if (a.role().isEmpty() || b.role().isEmpty() || a.role().equals(b.role())) {
            return Optional.empty();
        }
        return Optional.of(new Outcome(
                "role",
                Typed.of(
                        Relation.DIFFERENT_ROLE,
                        () -> a.role().orElse("") + moved(a) + " and "
                                + b.role().orElse("") + moved(b),
                        Because.ROLE_SPLIT)));
    }

    private static String moved(Statement s) {
        return s.roleMoved() ? " (called " + s.claim().role().orElse("nothing") + " by its source)" : "";
    }
}
