package org.variorum.reconcile.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.ClaimId;

/** Who corrects whom. */
final class Corrections {

    private Corrections() {}

    /**
     * For each corrected claim, and each copy of it in its lineage, the claims that correct it, and those that correct
     * the correction.
     */
    static Map<ClaimId, Set<ClaimId>> of(List<Statement> statements, Origins origins) {
        Map<ClaimId, Statement> byId = new HashMap<>();
        statements.forEach(s -> byId.put(s.id(), s));
        Map<ClaimId, Set<ClaimId>> correctors = new HashMap<>();
        for (Statement correcting : statements) {
            Set<ClaimId> seen = new HashSet<>();
            Optional<Statement> target = target(correcting, byId);
            while (target.isPresent() && seen.add(target.get().id())) {
                Statement corrected = target.get();
                if (!mayCorrect(correcting, corrected)) {
                    break;
                }
                statements.stream()
                        .filter(s -> !s.equals(correcting) && isCopy(s, corrected, origins))
                        .forEach(s -> correctors
                                .computeIfAbsent(s.id(), k -> new TreeSet<>())
                                .add(correcting.id()));
                target = target(corrected, byId);
            }
        }
        return correctors;
    }

    /** A correction is declared by those who made the claim: the same publisher, or the same speaker. */
    private static boolean mayCorrect(Statement correcting, Statement corrected) {
        return correcting.source().publisher().equals(corrected.source().publisher())
                || (correcting.claim().claimant().isPresent()
                        && correcting
                                .claim()
                                .claimant()
                                .equals(corrected.claim().claimant()));
    }

    private static Optional<Statement> target(Statement correcting, Map<ClaimId, Statement> byId) {
        return correcting.claim().corrects().map(byId::get);
    }

    private static boolean isCopy(Statement statement, Statement original, Origins origins) {
        return statement.equals(original)
                || (origins.same(statement, original) && !statement.isOwnWord() && isAlike(statement, original));
    }

    private static boolean isAlike(Statement a, Statement b) {
        return a.hasValue() == b.hasValue() && (!a.hasValue() || a.value().alike(b.value()));
    }
}
