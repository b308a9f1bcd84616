package org.variorum.reconcile;

import java.time.LocalDateTime;
import java.util.Optional;
import org.variorum.model.Claim;
import org.variorum.model.Edtf;
import org.variorum.model.Modality;
import org.variorum.model.Source;
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
 */
record Statement(int order, Claim claim, Source source, Optional<String> role, boolean roleMoved, boolean interested) {

    String id() {
        return claim.id();
    }

    /** Whether it gives a value that can be compared; {@code unknown} gives none. */
    boolean hasValue() {
        return claim.modality() != Modality.NO_COMMENT
                && claim.value().filter(v -> v != Value.YesNo.UNKNOWN).isPresent();
    }

    Value value() {
        return claim.value().orElseThrow();
    }

    /** The moment it speaks of: its own, else the source's date. */
    Optional<LocalDateTime> when() {
        return claim.asOf().or(source::issued).map(Edtf::earliest);
    }

    Statement withRole(String newRole) {
        return new Statement(order, claim, source, Optional.of(newRole), true, interested);
    }
}
