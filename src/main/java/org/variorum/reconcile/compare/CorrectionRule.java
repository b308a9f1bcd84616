package org.variorum.reconcile.compare;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Because;
import org.variorum.model.ClaimId;
import org.variorum.model.Operands;
import org.variorum.model.PairRule;
import org.variorum.model.Relation;

/** A declared correction replaces what it corrects, and the copies of it. */
final class CorrectionRule implements ComparisonRule {

    private final Map<ClaimId, Set<ClaimId>> correctors;

    /**
     * The rule for some corrections.
     *
     * @param correctors for each corrected claim the claims that correct it
     */
    CorrectionRule(Map<ClaimId, Set<ClaimId>> correctors) {
        this.correctors = correctors;
    }

    boolean isCorrected(Statement statement) {
        return correctors.containsKey(statement.id());
    }

    @Override
    public Optional<Found> apply(Statement a, Statement b) {
        return correctors.getOrDefault(b.id(), Set.of()).contains(a.id())
                ? Optional.of(new Found(
                        PairRule.CORRECTION,
                        Typed.of(Relation.SUPERSEDES, new Operands.Correction(), Because.CORRECTION)))
                : Optional.empty();
    }
}
