package org.variorum.reconcile.compare;

import java.time.LocalDateTime;
import java.util.Optional;
import org.variorum.measure.Spans;
import org.variorum.model.Edtf;
import org.variorum.model.Interval;
import org.variorum.model.Policy;
import org.variorum.model.Value;

/**
 * Of which moment statements speak, in their order. Where neither of two says by which clock, it is taken for the same; where
 * one does, times are in UTC, and the other means all that it may in any zone. So nothing comes after itself, by whatever round.
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
        Optional<LocalDateTime> from = stretch(late, zoned).low();
        Optional<LocalDateTime> to = stretch(early, zoned).high();
        return from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
    }

    private Interval<LocalDateTime> stretch(Edtf moment, boolean zoned) {
        return zoned
                ? Spans.anywhere(new Value.DateValue(moment, Optional.empty()), policy)
                : Spans.local(moment, policy);
    }
}
