package org.variorum.reconcile.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.model.Because;
import org.variorum.model.EntityId;
import org.variorum.model.Operands;
import org.variorum.model.Relation;
import org.variorum.model.Value.SetValue;

/** Sets: an incomplete list is not wrong, so the longer list narrows the shorter one that it contains. */
final class SetComparator {

    Typed compare(SetValue a, SetValue b) {
        if (a.equals(b)) {
            return Typed.of(Relation.SAME, sets(a, b, List.of()));
        }
        Set<EntityId> left = new HashSet<>(a.ids());
        Set<EntityId> right = new HashSet<>(b.ids());
        if (left.containsAll(right)) {
            return Typed.of(Relation.NARROWS, sets(a, b, missing(a, right)), Because.PART_OF);
        }
        if (right.containsAll(left)) {
            return Typed.of(Relation.BROADENS, sets(a, b, missing(b, left)), Because.PART_OF);
        }
        left.retainAll(right);
        return left.isEmpty()
                ? Typed.of(Relation.CONTRADICTS, sets(a, b, List.of()), Because.DISJOINT_VALUES)
                : Typed.of(Relation.OVERLAPS, sets(a, b, List.of()), Because.PART_OF);
    }

    private static Operands sets(SetValue a, SetValue b, List<EntityId> missing) {
        return new Operands.Sets(a, b, missing);
    }

    private static List<EntityId> missing(SetValue all, Set<EntityId> some) {
        return all.ids().stream().filter(id -> !some.contains(id)).toList();
    }
}
