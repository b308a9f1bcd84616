package org.variorum.reconcile.compare;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.ClaimId;
import org.variorum.model.Provenance;
import org.variorum.model.ReportId;

/** Who corrects whom. */
final class Corrections {

    private final Origins origins;
    private final Map<ClaimId, Statement> byId = new HashMap<>();
    private final Map<ReportId, ReportId> copied = new HashMap<>();

    private Corrections(List<Statement> statements, Origins origins) {
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
                statements.stream()
                        .filter(s -> !s.equals(correcting) && corrections.isCopy(s, corrected, correcting))
                        .forEach(s -> correctors
                                .computeIfAbsent(s.id(), k -> new TreeSet<>())
                                .add(correcting.id()));
            }
        }
        return correctors;
    }

    /** What a statement corrects, and what that corrected in its turn; nothing where that leads back to it. */
    private List<Statement> corrected(Statement correcting) {
        Set<Statement> seen = new LinkedHashSet<>();
        Statement at = correcting;
        Optional<Statement> target = target(at);
        while (target.isPresent() && mayCorrect(at, target.get())) {
            if (target.get().equals(correcting)) {
                return List.of();
            }
            if (!seen.add(target.get())) {
                break;
            }
            at = target.get();
            target = target(at);
        }
        return List.copyOf(seen);
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

    /**
     * Whether a statement is what was corrected, or has it from there. Whoever takes back what he quoted does not speak for
     * others who quote the same; whoever takes back his own words speaks for all who quote them.
     */
    private boolean isCopy(Statement statement, Statement original, Statement correcting) {
        return statement.equals(original)
                || (origins.same(statement, original)
                        && !statement.isOwnWord()
                        && isAlike(statement, original)
                        && (isByOrigin(original, correcting) || isFrom(statement, original)));
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
