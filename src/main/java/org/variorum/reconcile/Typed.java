package org.variorum.reconcile;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.variorum.model.Because;
import org.variorum.model.Relation;

/**
 * How two values of one type compare.
 *
 * @param relation how the first stands to the second
 * @param because why
 * @param detail the normalised operands, in words; made only for the pairs that are shown
 */
record Typed(Relation relation, Set<Because> because, Supplier<String> detail) {

    static Typed of(Relation relation, Supplier<String> detail, Because... because) {
        Set<Because> reasons = EnumSet.noneOf(Because.class);
        reasons.addAll(List.of(because));
        return new Typed(relation, reasons, detail);
    }

    /** The same, seen from the other value. */
    Typed inverse() {
        return new Typed(relation.inverse(), because, detail);
    }

    Typed and(boolean holds, Because reason) {
        if (!holds) {
            return this;
        }
        Set<Because> reasons = EnumSet.of(reason);
        reasons.addAll(because);
        return new Typed(relation, reasons, detail);
    }
}
