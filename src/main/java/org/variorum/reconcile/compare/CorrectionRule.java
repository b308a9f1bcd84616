package org.variorum.reconcile.compare;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Because;
import org.variorum.model.ClaimId;
import org.variorum.model.Operands;
import org.variorum.model.PairRule;
import org.variorum.model.Relation;

/** A declared correction withdraws what it corrects, and the copies of it; one without a new value is a retraction. */
final class CorrectionRule implements ComparisonRule {

    private final Map<ClaimId, Set<ClaimId>> correctors;

    /**
     * The rule for some corrections.
     *
     * @param correctors for each withdrawn claim the claims that correct it
     */
    CorrectionRule(Map<ClaimId, Set<ClaimId>> correctors) {
        this.correctors = correctors;
    }

    boolean isWithdrawn(Statement statement) {
        return correctors.containsKey(statement.id());
    }

    @Override
    public Optional<Found> apply(Statement a, Statement b) {
        if (!correctors.getOrDefault(b.id(), Set.of()).contains(a.id())) {
            return Optional.empty();
        }
        Because reason = a.hasValue() ? Because.CORRECTION : Because.RETRACTION;
        return Optional.of(
                new Found(PairRule.CORRECTION, Typed.of(Relation.SUPERSEDES, new Operands.Correction(), reason)));
    }
}
