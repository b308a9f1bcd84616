package org.variorum.reconcile.weigh;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.model.Relation;
import org.variorum.reconcile.compare.Comparisons;
import org.variorum.reconcile.compare.Group;

/**
 * How many pairs of groups stand in each relation. Immutable.
 *
 * @param counts the number of pairs, for each relation that occurs
 */
record RelationCounts(Map<Relation, Integer> counts) {

    static RelationCounts of(List<Group> groups, Comparisons comparisons) {
        Map<Relation, Integer> counts = new EnumMap<>(Relation.class);
        for (int i = 0; i < groups.size(); i++) {
            add(1, groups.get(i), groups.subList(0, i), comparisons, counts);
        }
        return new RelationCounts(counts);
    }

    /** The counts without some groups, which cost less than new ones where few are left out. */
    RelationCounts without(List<Group> gone, List<Group> remaining, Comparisons comparisons) {
        Map<Relation, Integer> rest = new EnumMap<>(Relation.class);
        rest.putAll(counts);
        for (int i = 0; i < gone.size(); i++) {
            add(-1, gone.get(i), remaining, comparisons, rest);
            add(-1, gone.get(i), gone.subList(0, i), comparisons, rest);
        }
        rest.values().removeIf(n -> n == 0);
        return new RelationCounts(rest);
    }

    private static void add(
            int step, Group group, List<Group> others, Comparisons comparisons, Map<Relation, Integer> counts) {
        for (Group other : others) {
            Group later = group.index() > other.index() ? group : other;
            Relation relation = comparisons.relation(later, group.index() > other.index() ? other : group);
            counts.merge(relation, step, Integer::sum);
        }
    }

    boolean any(Relation relation) {
        return counts.containsKey(relation);
    }

    boolean anyConflict() {
        return counts.keySet().stream().anyMatch(Relation::isConflict);
    }

    /** Whether no pair stands in another relation than these. */
    boolean areOnly(Relation... relations) {
        Set<Relation> allowed = EnumSet.noneOf(Relation.class);
        allowed.addAll(List.of(relations));
        return allowed.containsAll(counts.keySet());
    }
}
