package org.variorum.reconcile;

import java.util.Comparator;
import java.util.Optional;
import org.variorum.model.Because;
import org.variorum.model.Claim;
import org.variorum.model.Relation;
import org.variorum.model.Value.EntityValue;

/** Entities and places: the same id is the same; part or instance of the other narrows it; else they contradict. */
final class EntityComparator {

    private final EntityGraph graph;

    EntityComparator(EntityGraph graph) {
        this.graph = graph;
    }

    Typed compare(EntityValue a, EntityValue b) {
        String left = graph.name(a.id());
        String right = graph.name(b.id());
        if (a.id().equals(b.id())) {
            return Typed.of(Relation.SAME, () -> left);
        }
        if (graph.isWithin(a.id(), b.id())) {
            return Typed.of(Relation.NARROWS, () -> left + " belongs to " + right, Because.PART_OF);
        }
        if (graph.isWithin(b.id(), a.id())) {
            return Typed.of(Relation.BROADENS, () -> right + " belongs to " + left, Because.PART_OF);
        }
        return Typed.of(
                Relation.CONTRADICTS,
                () -> left + " and " + right + ", neither part of the other",
                Because.DISJOINT_VALUES);
    }

    /** Whether two claims name one entity by different names. */
    boolean differInName(Claim a, Claim b, String entity) {
        Optional<String> left = nameUsed(a, entity);
        Optional<String> right = nameUsed(b, entity);
        return left.isPresent() && right.isPresent() && !left.equals(right);
    }

    /** The longest name of the entity that the claim's words contain. */
    private Optional<String> nameUsed(Claim claim, String entity) {
        String words = claim.quotation().map(q -> q.exact() + " ").orElse("") + claim.text();
        return graph.names(entity).stream()
                .filter(words::contains)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
    }
}
