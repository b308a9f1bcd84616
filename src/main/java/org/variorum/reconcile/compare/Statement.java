package org.variorum.reconcile.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Edtf;
import org.variorum.model.Hedge;
import org.variorum.model.Modality;
import org.variorum.model.Scope;
import org.variorum.model.Source;
import org.variorum.model.SourceKind;
import org.variorum.model.Value;

/**
 * A claim as the rules read it: what it says, of what, with which force, and what they need to know of its source.
 *
 * @param order its place in the input
 * @param claim the claim
 * @param source its source
 * @param role the role in which its value is meant, after any role was put right
 * @param roleMoved whether that is another role than the source gave
 * @param scope what it is about: its own scope, completed by the question's
 * @param interested whether it speaks for an interested party
 * @param weight what it weighs: halved where it speaks for an interested party, and where it only alleges
 * @param chain who has it from whom, nearest first; empty where the source speaks for itself
 */
public record Statement(
        int order,
        Claim claim,
        Source source,
        Optional<String> role,
        boolean roleMoved,
        Scope scope,
        boolean interested,
        BigDecimal weight,
        List<Actor> chain) {

    /** Copies the chain. */
    public Statement {
        chain = List.copyOf(chain);
    }

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
     * What it says: an estimate without a hedge is about so much; whoever denies a question of yes or no says no, however
     * that is written.
     */
    public Value value() {
        Value value = claim.value().orElseThrow();
        if (isDenied() && value instanceof Value.YesNo) {
            return Value.YesNo.NO;
        }
        return claim.modality() == Modality.ESTIMATED
                        && value instanceof Value.Quantity quantity
                        && quantity.hedge() == Hedge.EXACT
                        && !quantity.isRange()
                ? quantity.hedged(Hedge.ABOUT)
                : value;
    }

    /** To how many places its number is written; 0 of what is no number. */
    public int places() {
        return claim.value()
                .filter(Value.Quantity.class::isInstance)
                .map(v -> ((Value.Quantity) v).places())
                .orElse(0);
    }

    /** Whether it denies what it names. */
    public boolean isDenied() {
        return claim.modality() == Modality.DENIED;
    }

    /** Whether it denies a value rather than giving one; to deny a question of yes or no is to say no. */
    public boolean denies() {
        return isDenied() && hasValue() && !(value() instanceof Value.YesNo);
    }

    /** Whether it asserts nothing and excludes nothing. */
    public boolean isUnconfirmed() {
        return claim.modality() == Modality.UNCONFIRMED;
    }

    /** Whether it speaks of an intention. */
    public boolean isPlanned() {
        return claim.modality() == Modality.PLANNED;
    }

    /** Whether it is put forward as somebody's accusation. */
    public boolean isAlleged() {
        return claim.modality() == Modality.ALLEGED;
    }

    /** Whether it says how things are, and can so be an answer. */
    public boolean asserts() {
        return hasValue() && !denies() && !isUnconfirmed();
    }

    /** Whether its source speaks for itself, and passes nothing on. */
    public boolean isOwnWord() {
        return chain.isEmpty() && source.via().isEmpty();
    }

    /** The moment that it speaks of: its own, else the source's date. */
    public Optional<Edtf> moment() {
        return claim.asOf().or(source::issued);
    }

    /** Whether it is nobody's own word: a rewrite, a report of a report, or a speaker without a name. */
    public boolean isHearsay() {
        return source.kind() == SourceKind.REWRITE
                || claim.via().size() > 1
                || claim.claimant().filter(Actor::isNobody).isPresent();
    }

    Statement withRole(String newRole) {
        return new Statement(order, claim, source, Optional.of(newRole), true, scope, interested, weight, chain);
    }

    Statement withScope(Scope read) {
        return new Statement(order, claim, source, role, roleMoved, read, interested, weight, chain);
    }
}
