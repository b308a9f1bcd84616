package org.variorum.reconcile;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.variorum.model.Because;
import org.variorum.model.Relation;
import org.variorum.model.Value.SetValue;
import org.variorum.text.ValueText;

/** Sets: an incomplete list is not wrong, so the longer list narrows the shorter one that it contains. */
final class SetComparator {

    private final EntityGraph graph;

    SetComparator(EntityGraph graph) {
        this.graph = graph;
    }

    Typed compare(SetValue a, SetValue b) {
        Supplier<String> operands = () -> ValueText.names(a, graph::name) + " and " + ValueText.names(b, graph::name);
        if (a.equals(b)) {
            return Typed.of(Relation.SAME, operands);
        }
        Set<String> left = new HashSet<>(a.ids());
        Set<String> right = new HashSet<>(b.ids());
        if (left.containsAll(right)) {
            return Typed.of(Relation.NARROWS, () -> incomplete(b, left, right), Because.PART_OF);
        }
        if (right.containsAll(left)) {
            return Typed.of(Relation.BROADENS, () -> incomplete(a, right, left), Because.PART_OF);
        }
        left.retainAll(right);
        return left.isEmpty()
                ? Typed.of(Relation.CONTRADICTS, operands, Because.DISJOINT_VALUES)
                : Typed.of(Relation.OVERLAPS, operands, Because.PART_OF);
    }

    private String incomplete(SetValue list, Set<String> all, Set<String> some) {
        SetValue missing =
                new SetValue(all.stream().filter(id -> !some.contains(id)).toList());
        return ValueText.names(list, graph::name) + ", which leaves out " + ValueText.names(missing, graph::name)
                + ": incomplete, not wrong";
    }
}
