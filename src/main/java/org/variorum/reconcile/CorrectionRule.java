package org.variorum.reconcile;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Because;
import org.variorum.model.Relation;

/** A declared correction replaces what it corrects, and the copies of it. */
final class CorrectionRule implements PairRule {

    private final Map<String, Set<String>> correctors;

    /**
     * The rule for some corrections.
     *
     * @param correctors for each corrected claim the claims that correct it
     */
    CorrectionRule(Map<String, Set<String>> correctors) {
        this.correctors = correctors;
    }

    boolean isCorrected(Statement statement) {
        return correctors.containsKey(statement.id());
    }

    @Override
    public Optional<Outcome> apply(Statement a, Statement b) {
        if (correctors.getOrDefault(b.id(), Set.of()).contains(a.id())) {
            return Optional.of(outcome(Relation.SUPERSEDES, a, b));
        }
        return Optional.empty();
    }

    private static Outcome outcome(Relation relation, Statement later, Statement earlier) {
        return new Outcome(
                "correction", Typed.of(relation, () -> later.id() + " corrects " + earlier.id(), Because.CORRECTION));
    }
}
