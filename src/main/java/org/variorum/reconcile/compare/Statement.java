package org.variorum.reconcile.compare;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Edtf;
import org.variorum.model.Modality;
import org.variorum.model.Source;
import org.variorum.model.SourceKind;
import org.variorum.model.Value;

/**
 * A claim with what the rules need of its source.
 *
 * @param order its place in the input, which breaks ties
 * @param claim the claim
 * @param source its source
 * @param role the role in which its value is meant, after any role was put right
 * @param roleMoved whether that is another role than the source gave
 * @param interested whether it speaks for an interested party
 * @param weight what it weighs, halved where it speaks for an interested party
 * @param chain who has it from whom, nearest first; empty where the source speaks for itself
 */
public record Statement(
        int order,
        Claim claim,
        Source source,
        Optional<String> role,
        boolean roleMoved,
        boolean interested,
        BigDecimal weight,
        List<Actor> chain) {

    /** Copies the chain. */
    public Statement {
        chain = List.copyOf(chain);
    }

    /** The first word of a claimant that nobody names, {@code unnamed officials}. */
    private static final Set<String> NAMELESS =
            Set.of("anonymous", "unattributed", "undisclosed", "unidentified", "unnamed", "unknown");

    /** The claim's id. */
    public ClaimId id() {
        return claim.id();
    }

    /** Whether it gives a value that can be compared; {@code unknown} gives none. */
    public boolean hasValue() {
        return claim.modality() != Modality.NO_COMMENT
                && claim.value().filter(v -> v != Value.YesNo.UNKNOWN).isPresent();
    }

    /**
     * The value that it gives, names or denies.
     *
     * @throws java.util.NoSuchElementException if it has none
     */
    public Value value() {
        return claim.value().orElseThrow();
    }

    /** The moment it speaks of: its own, else the source's date. */
    public Optional<LocalDateTime> when() {
        return claim.asOf().or(source::issued).map(Edtf::earliest);
    }

    /** Whether it is nobody's own word: a rewrite, a report of a report, or a speaker without a name. */
    public boolean isHearsay() {
        return source.kind() == SourceKind.REWRITE
                || claim.via().size() > 1
                || claim.claimant().filter(Statement::isNameless).isPresent();
    }

    private static boolean isNameless(Actor claimant) {
        return claimant instanceof Actor.Named named
                && NAMELESS.contains(named.words().split("[\\s,]", 2)[0].toLowerCase(Locale.ROOT));
    }

    Statement withRole(String newRole) {
        return new Statement(order, claim, source, Optional.of(newRole), true, interested, weight, chain);
    }
}
