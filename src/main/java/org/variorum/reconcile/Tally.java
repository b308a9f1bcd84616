package org.variorum.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.variorum.model.Lineage;
import org.variorum.model.Relation;
import org.variorum.reconcile.Comparisons.Group;

/**
 * What speaks for and against each stance. S(v) is the weight of the lineages that say v, something narrower, or
 * something that v narrows; A(v) that of the lineages that contradict or deny v.
 */
final class Tally {

    /**
     * All groups that give one value in one role and scope.
     *
     * @param index its place in file order
     * @param groups its groups, in file order
     * @param live whether at least one of them has not been replaced
     * @param asserters lineages that say exactly this
     * @param supporters lineages for it
     * @param opponents lineages against it
     */
    record Stance(
            int index,
            List<Group> groups,
            boolean live,
            Set<Lineage> asserters,
            Set<Lineage> supporters,
            Set<Lineage> opponents) {

        Statement first() {
            return groups.get(0).first();
        }

        BigDecimal support() {
            return sum(supporters);
        }

        BigDecimal against() {
            return sum(opponents);
        }

        BigDecimal own() {
            return sum(asserters);
        }

        BigDecimal margin() {
            return support().subtract(against());
        }

        /** Whether it can be an answer: it has a value, stands, and is not the denial of one. */
        boolean isCandidate() {
            Group group = groups.get(0);
            boolean denial = group.isDenial() && !(group.first().value() instanceof org.variorum.model.Value.YesNo);
            return live && group.hasValue() && !denial;
        }
    }

    private final Comparisons comparisons;
    private final Predicate<Lineage> counts;
    private final List<Group> present;
    private final Set<Integer> replaced;

    /**
     * A tally of the statements of some lineages.
     *
     * @param counts which lineages count
     */
    Tally(Comparisons comparisons, Predicate<Lineage> counts) {
        this.comparisons = comparisons;
        this.counts = counts;
        present =
                comparisons.groups().stream().filter(g -> !voices(g).isEmpty()).toList();
        replaced = new TreeSet<>();
        for (Group later : present) {
            for (Group earlier : present) {
                if (comparisons.relation(later, earlier) == Relation.SUPERSEDES) {
                    replaced.add(earlier.index());
                }
            }
        }
    }

    boolean anyReplaced() {
        return !replaced.isEmpty();
    }

    boolean isLive(Group group) {
        return !replaced.contains(group.index());
    }

    /** The groups that count. */
    List<Group> present() {
        return present;
    }

    /** The lineages behind a group that count. */
    Set<Lineage> voices(Group group) {
        Set<Lineage> voices = newSet();
        group.members().stream().map(comparisons.lineages()::of).filter(counts).forEach(voices::add);
        return voices;
    }

    /** The stances, in file order. */
    List<Stance> stances() {
        Map<Object, List<Group>> byAnswer = new LinkedHashMap<>();
        for (Group group : present) {
            Statement first = group.first();
            Object key = List.of(
                    first.claim().value(),
                    first.hasValue(),
                    first.role(),
                    first.roleMoved(),
                    first.claim().scope(),
                    group.isDenial());
            byAnswer.computeIfAbsent(key, k -> new ArrayList<>()).add(group);
        }
        List<Stance> stances = new ArrayList<>();
        byAnswer.values().forEach(groups -> stances.add(stance(stances.size(), groups)));
        return stances;
    }

    private Stance stance(int index, List<Group> groups) {
        Group group = groups.stream().filter(this::isLive).findFirst().orElse(groups.get(0));
        Set<Lineage> asserters = newSet();
        groups.stream().filter(this::isLive).forEach(g -> asserters.addAll(voices(g)));
        Set<Lineage> supporters = newSet();
        supporters.addAll(asserters);
        Set<Lineage> opponents = newSet();
        if (group.hasValue()) {
            for (Group other : present) {
                if (isLive(other) && !groups.contains(other)) {
                    Relation relation = comparisons.relation(group, other);
                    if (relation.isSupport()) {
                        supporters.addAll(voices(other));
                    } else if (relation.isConflict()) {
                        opponents.addAll(voices(other));
                    }
                }
            }
        }
        return new Stance(index, groups, groups.stream().anyMatch(this::isLive), asserters, supporters, opponents);
    }

    private static Set<Lineage> newSet() {
        return new TreeSet<>(java.util.Comparator.comparing(Lineage::id));
    }

    private static BigDecimal sum(Set<Lineage> lineages) {
        return lineages.stream().map(Lineage::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
