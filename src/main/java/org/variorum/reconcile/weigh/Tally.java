package org.variorum.reconcile.weigh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.variorum.model.Lineage;
import org.variorum.model.Relation;
import org.variorum.model.Value;
import org.variorum.reconcile.compare.Comparisons;
import org.variorum.reconcile.compare.Group;
import org.variorum.reconcile.compare.Statement;

/**
 * What speaks for and against each stance. S(v) is the weight of the lineages that say v, something narrower, or
 * something that v narrows; A(v) that of the lineages that contradict or deny v. Immutable.
 *
 * @param all every lineage of the question, by id
 * @param counting the lineages that count, by their place
 * @param groups the groups behind which one of them stands, in file order
 * @param replaced which groups have been replaced, by their place
 * @param stances the stances, in file order
 */
record Tally(List<Lineage> all, BitSet counting, List<Group> groups, BitSet replaced, List<Stance> stances) {

    /**
     * All groups that give one value in one role and scope.
     *
     * @param index its place in file order
     * @param matter the place of the first stance on the same role, scope and time
     * @param groups its groups, in file order
     * @param live whether at least one of them has not been replaced
     * @param asserters lineages that say exactly this
     * @param supporters lineages for it
     * @param opponents lineages against it
     */
    record Stance(
            int index,
            int matter,
            List<Group> groups,
            boolean live,
            Voices asserters,
            Voices supporters,
            Voices opponents) {

        Statement first() {
            return groups.get(0).first();
        }

        BigDecimal margin() {
            return supporters.weight().subtract(opponents.weight());
        }

        /** Whether it denies a value; to deny by saying no is to give one. */
        boolean isDenial() {
            Group group = groups.get(0);
            return group.hasValue() && group.isDenial() && !(group.first().value() instanceof Value.YesNo);
        }

        /** Whether it can be an answer: it has a value, stands, and is not the denial of one. */
        boolean isCandidate() {
            return live && groups.get(0).hasValue() && !isDenial();
        }

        /** Whether some of its groups are among the present ones, and some are not. */
        private boolean isSplit(BitSet present) {
            boolean first = present.get(groups.get(0).index());
            return groups.stream().anyMatch(g -> present.get(g.index()) != first);
        }

        private Stance without(int lineage) {
            boolean concerned =
                    supporters.members().get(lineage) || opponents.members().get(lineage);
            return !concerned
                    ? this
                    : new Stance(
                            index,
                            matter,
                            groups,
                            live,
                            asserters.without(lineage),
                            supporters.without(lineage),
                            opponents.without(lineage));
        }
    }

    /** The tally of the groups behind which a lineage stands that counts. */
    static Tally of(Comparisons comparisons, List<Lineage> all, BitSet counting) {
        List<Group> groups = comparisons.groups().stream()
                .filter(g -> g.voices().intersects(counting))
                .toList();
        BitSet present = new BitSet();
        groups.forEach(g -> present.set(g.index()));
        BitSet replaced = new BitSet();
        groups.forEach(g -> replaced.or(comparisons.superseded(g)));
        replaced.and(present);
        BitSet live = (BitSet) present.clone();
        live.andNot(replaced);

        Map<Object, List<Group>> byAnswer = new LinkedHashMap<>();
        groups.forEach(
                g -> byAnswer.computeIfAbsent(answer(g), k -> new ArrayList<>()).add(g));
        List<Stance> stances = new ArrayList<>();
        Map<Object, Integer> matters = new HashMap<>();
        for (List<Group> members : byAnswer.values()) {
            int index = stances.size();
            int matter = matters.computeIfAbsent(matter(members.get(0)), k -> index);
            stances.add(stance(
                    index,
                    matter,
                    List.copyOf(members),
                    comparisons,
                    live,
                    v -> voices(v, comparisons, all, counting)));
        }
        return new Tally(all, counting, groups, replaced, List.copyOf(stances));
    }

    private static Object answer(Group group) {
        Statement first = group.first();
        return List.of(
                first.claim().value(),
                first.hasValue(),
                first.role(),
                first.roleMoved(),
                first.claim().scope(),
                first.claim().valid(),
                group.isDenial());
    }

    private static Object matter(Group group) {
        Statement first = group.first();
        return List.of(
                first.role(),
                first.claim().scope(),
                first.claim().valid(),
                first.claim().asOf());
    }

    private static Stance stance(
            int index,
            int matter,
            List<Group> groups,
            Comparisons comparisons,
            BitSet live,
            Function<BitSet, Voices> voices) {
        Group group = standing(groups, live::get);
        BitSet own = new BitSet();
        groups.forEach(g -> own.set(g.index()));
        boolean stands = own.intersects(live);
        own.and(live);
        BitSet backing = new BitSet();
        BitSet opposing = new BitSet();
        if (group.hasValue()) {
            backing.or(comparisons.related(group, Relation::isSupport));
            opposing.or(comparisons.conflicting(group));
            backing.and(live);
            opposing.and(live);
            groups.forEach(g -> opposing.clear(g.index()));
        }
        backing.or(own);
        return new Stance(
                index, matter, groups, stands, voices.apply(own), voices.apply(backing), voices.apply(opposing));
    }

    private static Voices voices(BitSet groups, Comparisons comparisons, List<Lineage> all, BitSet counting) {
        BitSet members = new BitSet();
        groups.stream().forEach(i -> members.or(comparisons.groups().get(i).voices()));
        members.and(counting);
        return Voices.of(all, members);
    }

    /** The tally without one lineage: most is left as it is, unless something replaced comes back. */
    Tally without(int lineage, Comparisons comparisons) {
        BitSet rest = (BitSet) counting.clone();
        rest.clear(lineage);
        List<Group> present =
                groups.stream().filter(g -> g.voices().intersects(rest)).toList();
        BitSet places = new BitSet();
        BitSet stillReplaced = new BitSet();
        for (Group group : present) {
            places.set(group.index());
            stillReplaced.or(comparisons.superseded(group));
        }
        stillReplaced.and(places);
        BitSet formerly = (BitSet) replaced.clone();
        formerly.and(places);
        if (!stillReplaced.equals(formerly) || stances.stream().anyMatch(s -> s.isSplit(places))) {
            return of(comparisons, all, rest);
        }
        return new Tally(
                all,
                rest,
                present,
                stillReplaced,
                stances.stream()
                        .filter(s -> places.get(s.groups().get(0).index()))
                        .map(s -> s.without(lineage))
                        .toList());
    }

    /** The group that stands for a stance: its first that has not been replaced, or its first. */
    Group standing(Stance stance) {
        return standing(stance.groups(), group -> !replaced.get(group));
    }

    private static Group standing(List<Group> groups, IntPredicate live) {
        return groups.stream().filter(g -> live.test(g.index())).findFirst().orElse(groups.get(0));
    }

    boolean anyReplaced() {
        return !replaced.isEmpty();
    }

    /** The groups that give a value. */
    List<Group> valued() {
        return groups.stream().filter(Group::hasValue).toList();
    }

    /** The lineages that give a value, by id. */
    Voices lineages() {
        BitSet members = new BitSet();
        valued().forEach(g -> members.or(g.voices()));
        members.and(counting);
        return Voices.of(all, members);
    }
}
