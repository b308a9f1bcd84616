package org.variorum.reconcile;

import java.util.Optional;
import org.variorum.model.Relation;

/** A source that gives no value says nothing that could be compared; to decline to comment is not to deny. */
final class NoValueRule implements PairRule {

    @Override
    public Optional<Outcome> apply(Statement a, Statement b) {
        if (a.hasValue() && b.hasValue()) {
            return Optional.empty();
        }
        String silent = a.hasValue() ? b.id() : a.id();
        return Optional.of(new Outcome(
                "no value", Typed.of(Relation.INCOMPARABLE, () -> silent + " gives no value; that is no denial")));
    }
}
