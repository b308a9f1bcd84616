package org.variorum.reconcile.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.variorum.model.Because;
import org.variorum.model.Operands;
import org.variorum.model.Relation;

/**
 * How two values of one type compare.
 *
 * @param relation how the first stands to the second
 * @param because why
 * @param operands what was compared
 */
record Typed(Relation relation, Set<Because> because, Operands operands) {

    static Typed of(Relation relation, Operands operands, Because... because) {
        Set<Because> reasons = EnumSet.noneOf(Because.class);
        reasons.addAll(List.of(because));
        return new Typed(relation, reasons, operands);
    }

    /** The same, seen from the other value. */
    Typed inverse() {
        return new Typed(relation.inverse(), because, operands.flipped());
    }

    Typed and(boolean holds, Because reason) {
        if (!holds) {
            return this;
        }
        Set<Because> reasons = EnumSet.of(reason);
        reasons.addAll(because);
        return new Typed(relation, reasons, operands);
    }
}
