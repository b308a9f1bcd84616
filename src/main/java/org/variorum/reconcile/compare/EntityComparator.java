package org.variorum.reconcile.compare;

import java.util.Comparator;
import java.util.Optional;
import org.variorum.model.Because;
import org.variorum.model.Claim;
import org.variorum.model.EntityId;
import org.variorum.model.Operands;
import org.variorum.model.Relation;
import org.variorum.model.Value.EntityValue;

/** Entities and places: the same id is the same; part or instance of the other narrows it; else they contradict. */
final class EntityComparator {

    private final EntityGraph graph;

    EntityComparator(EntityGraph graph) {
        this.graph = graph;
    }

    Typed compare(EntityValue a, EntityValue b) {
        Operands operands = new Operands.Entities(a.id(), b.id());
        if (a.id().equals(b.id())) {
            return Typed.of(Relation.SAME, operands);
        }
        if (graph.isWithin(a.id(), b.id())) {
            return Typed.of(Relation.NARROWS, operands, Because.PART_OF);
        }
        return graph.isWithin(b.id(), a.id())
                ? Typed.of(Relation.BROADENS, operands, Because.PART_OF)
                : Typed.of(Relation.CONTRADICTS, operands, Because.DISJOINT_VALUES);
    }

    /** Whether two claims name one entity by different names. */
    boolean differInName(Claim a, Claim b, EntityId entity) {
        Optional<String> left = nameUsed(a, entity);
        Optional<String> right = nameUsed(b, entity);
        return left.isPresent() && right.isPresent() && !left.equals(right);
    }

    /** The longest name of the entity that the claim's words contain. */
    private Optional<String> nameUsed(Claim claim, EntityId entity) {
        String words = claim.quotation().map(q -> q.exact() + " ").orElse("") + claim.text();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return graph.names(entity).stream()
                .filter(words::contains)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
    }
}
