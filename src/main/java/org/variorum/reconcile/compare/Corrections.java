package org.variorum.reconcile.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Provenance;
import org.variorum.model.ReportId;

/** Who corrects whom. */
final class Corrections {

    private final List<Statement> all;
    private final Origins origins;
    private final Map<ClaimId, List<Statement>> copies = new HashMap<>();
    private final Map<ClaimId, Statement> byId = new HashMap<>();
    private final Map<ReportId, ReportId> copied = new HashMap<>();

    private Corrections(List<Statement> statements, Origins origins) {
        this.all = statements;
        this.origins = origins;
        for (Statement statement : statements) {
            byId.put(statement.id(), statement);
            statement
                    .source()
                    .via()
                    .ifPresent(via -> copied.put(statement.source().id(), via));
        }
    }

    /**
     * For each corrected claim, and each copy of it, the claims that correct it, and those that correct the correction. Of
     * claims that correct one another in a circle none is the last word, and none is withdrawn.
     */
    static Map<ClaimId, Set<ClaimId>> of(List<Statement> statements, Origins origins) {
        Corrections corrections = new Corrections(statements, origins);
        Map<ClaimId, Set<ClaimId>> correctors = new HashMap<>();
        for (Statement correcting : statements) {
            for (Statement corrected : corrections.corrected(correcting)) {
                for (Statement copy : corrections.copies(corrected)) {
                    if (copy.order() != correcting.order() && corrections.isMeant(copy, corrected, correcting)) {
                        correctors
                                .computeIfAbsent(copy.id(), k -> new TreeSet<>())
                                .add(correcting.id());
                    }
                }
            }
        }
        return correctors;
    }

    /** What a statement corrects, and what that corrected in its turn; nothing where that leads back to it. */
    private List<Statement> corrected(Statement correcting) {
        Map<ClaimId, Statement> seen = new LinkedHashMap<>();
        Statement at = correcting;
        Optional<Statement> target = target(at);
        while (target.isPresent() && seen.size() < Claim.LONGEST_CORRECTION && mayCorrect(at, target.get())) {
            if (target.get().order() == correcting.order()) {
                return List.of();
            }
            at = target.get();
            if (seen.putIfAbsent(at.id(), at) != null) {
                break;
            }
            target = target(at);
        }
        return List.copyOf(seen.values());
    }

    /** A correction is declared by those who made the claim: the same publisher, or the same speaker. */
    private static boolean mayCorrect(Statement correcting, Statement corrected) {
        return correcting
                .claim()
                .mayCorrect(
                        correcting.source().publisher(),
                        corrected.claim(),
                        corrected.source().publisher());
    }

    private Optional<Statement> target(Statement correcting) {
        return correcting.claim().corrects().map(byId::get);
    }

    /** A statement, and those of its voice that say the same and not in their own word; found once for each. */
    private List<Statement> copies(Statement original) {
        return copies.computeIfAbsent(
                original.id(),
                id -> all.stream()
                        .filter(s -> s.order() == original.order()
                                || (origins.same(s, original) && !s.isOwnWord() && isAlike(s, original)))
                        .toList());
    }

    /**
     * Whether a copy is meant with what it copies. Whoever takes back what he quoted does not speak for others who quote the
     * same; whoever takes back his own words speaks for all who quote them.
     */
    private boolean isMeant(Statement copy, Statement original, Statement correcting) {
        return copy.order() == original.order() || isByOrigin(original, correcting) || isFrom(copy, original);
    }

    private static boolean isByOrigin(Statement original, Statement correcting) {
        return (original.isOwnWord() && correcting.isOwnWord())
                || original.claim().isOfOneSpeaker(correcting.claim());
    }

    /** Whether a statement came through the report that was corrected, or its publisher. */
    private boolean isFrom(Statement statement, Statement original) {
        ReportId report = original.source().id();
        return statement.chain().contains(report)
                || statement.chain().contains(original.source().publisher())
                || Provenance.walk(statement.source().id(), id -> Optional.ofNullable(copied.get(id)))
                        .contains(report);
    }

    private static boolean isAlike(Statement a, Statement b) {
        return a.hasValue() == b.hasValue() && (!a.hasValue() || a.value().alike(b.value()));
    }
}
