package org.variorum.reconcile.compare;

import java.time.LocalDateTime;
import java.util.Optional;
import org.variorum.measure.Spans;
import org.variorum.model.Edtf;
import org.variorum.model.Policy;

/**
 * Of which moment statements speak, in their order. What names no clock beside one that does means all that it may in any
 * zone, so that nothing comes after itself, by whatever round.
 *
 * @param policy how wide an approximate date is
 */
record Succession(Policy policy) {

    /** Whether all of the moment of one statement lies after that of the other. */
    boolean isAfter(Statement a, Statement b) {
        if (a.moment().isEmpty() || b.moment().isEmpty()) {
            return false;
        }
        Edtf late = a.moment().get();
        Edtf early = b.moment().get();
        boolean zoned = late.offset().isPresent() || early.offset().isPresent();
        Optional<LocalDateTime> from = Spans.moment(late, zoned, policy).low();
        Optional<LocalDateTime> to = Spans.moment(early, zoned, policy).high();
        return from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
    }
}
