package org.variorum.reconcile.compare;

import java.util.Optional;
import org.variorum.model.Operands;
import org.variorum.model.PairRule;
import org.variorum.model.Relation;

/** A source that gives no value says nothing that could be compared; to decline to comment is not to deny. */
final class NoValueRule implements ComparisonRule {

    @Override
    public Optional<Found> apply(Statement a, Statement b) {
        if (a.hasValue() && b.hasValue()) {
            return Optional.empty();
        }
        Operands operands = new Operands.NoValue(a.hasValue(), b.hasValue());
        return Optional.of(new Found(PairRule.NO_VALUE, Typed.of(Relation.INCOMPARABLE, operands)));
    }
}
