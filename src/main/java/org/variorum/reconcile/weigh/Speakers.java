package org.variorum.reconcile.weigh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.model.Actor;
import org.variorum.model.ClaimId;
import org.variorum.model.Lineage;
import org.variorum.model.Relation;
import org.variorum.reconcile.compare.Comparisons;
import org.variorum.reconcile.compare.Group;
import org.variorum.reconcile.compare.Statement;

/**
 * Through which of its statements each lineage speaks. A lineage speaks through its origin: the statements of those who speak
 * for themselves. A copy that contradicts them is garbled: it is shown, and weighs nothing. Where no origin is among the
 * reports, all members speak; where those contradict one another, the lineage says only what all of them say, and excludes
 * only what all of them exclude. Immutable.
 */
final class Speakers {

    private final Comparisons comparisons;
    private final Lineages voices;
    private final VoiceWeights weights;
    /** For each group the lineages that speak through it, by their place. */
    private final List<BitSet> through = new ArrayList<>();
    /** The lineages that contradict themselves. */
    private final BitSet torn = new BitSet();
    /** The groups through which they do. */
    private final BitSet disputed = new BitSet();

    private final Set<ClaimId> garbled = new HashSet<>();

    Speakers(Comparisons comparisons, Lineages voices) {
        this.comparisons = comparisons;
        this.voices = voices;
        comparisons.groups().forEach(g -> through.add(new BitSet()));
        List<List<Statement>> speaking = new ArrayList<>();
        for (int i = 0; i < voices.all().size(); i++) {
            speaking.add(enter(i));
        }
        weights = new VoiceWeights(comparisons, voices.all(), speaking);
    }

    /** The lineages, by id, each with the weight of the best of those through whom it speaks. */
    List<Lineage> lineages() {
        return weights.best();
    }

    /** Some lineages, by their place, with what they weigh together at their best. */
    Voices voices(BitSet places) {
        return Voices.of(lineages(), places);
    }

    /** The same with what they weigh as they speak of a matter. */
    Voices voices(BitSet places, Statement matter) {
        return Voices.of(weights.on(comparisons.group(matter)), places);
    }

    /** Whether a lineage, as it speaks of some matter, weighs less than at its best. */
    boolean isWeaker(Lineage here) {
        return weights.isWeaker(here);
    }

    /** The lineages that say or exclude something through a group. */
    BitSet through(Group group) {
        return through.get(group.index());
    }

    BitSet torn() {
        return torn;
    }

    /** Whether a lineage contradicts itself through some of the groups. */
    boolean isTorn(int lineage, BitSet groups) {
        return torn.get(lineage)
                && groups.stream()
                        .anyMatch(i -> disputed.get(i) && through.get(i).get(lineage));
    }

    /** Whether one of some lineages contradicts itself through a group. */
    boolean isTorn(Group group, BitSet lineages) {
        return torn(group).intersects(lineages);
    }

    /** The lineages that contradict themselves through a group. */
    BitSet torn(Group group) {
        BitSet speaking = (BitSet) through(group).clone();
        speaking.and(disputed.get(group.index()) ? torn : new BitSet());
        return speaking;
    }

    /** The place of a statement's lineage. */
    int place(Statement statement) {
        return voices.of(statement);
    }

    /** The lineage of a statement, with the weight with which it speaks. */
    Lineage lineageOf(Statement statement) {
        return lineages().get(voices.of(statement));
    }

    /** Whether a copy contradicts its original. */
    boolean isGarbled(Statement statement) {
        return garbled.contains(statement.id());
    }

    /** Enters through which statements a lineage speaks; gives those that lend it their weight. */
    private List<Statement> enter(int place) {
        List<Statement> members = voices.members(place).stream()
                .filter(s -> s.hasValue() && !s.isUnconfirmed())
                .toList();
        if (members.size() == 1) {
            through.get(comparisons.group(members.get(0)).index()).set(place);
            return members;
        }
        Originals originals = new Originals(members);
        List<Statement> speaking = new ArrayList<>();
        List<Statement> heard = new ArrayList<>();
        for (Statement member : voices.nearestFirst(members)) {
            List<Group> before = originals.of(member);
            if (isContradicted(comparisons.group(member), before)) {
                garbled.add(member.id());
                originals.pass(member, before);
            } else {
                speaking.add(member);
                if (isNew(comparisons.group(member), before)) {
                    heard.add(member);
                }
            }
        }
        // In a circle everybody has it from somebody: then all are heard.
        List<Group> nearest = groups(heard);
        speaking.stream().filter(s -> isNew(comparisons.group(s), nearest)).forEach(heard::add);
        heard.forEach(s -> through.get(comparisons.group(s).index()).set(place));
        List<Group> open = torn(heard);
        if (!open.isEmpty()) {
            torn.set(place);
            open.forEach(g -> disputed.set(g.index()));
        }
        List<Statement> standing = speaking.stream()
                .filter(s -> !comparisons.isWithdrawn(comparisons.group(s)))
                .toList();
        return standing.isEmpty() ? speaking : standing;
    }

    /** Which statements of one lineage go before others: the words of who speaks for himself, and what a copy copies. */
    private final class Originals {

        private final List<Statement> members;
        private final List<Group> own;
        /** What a garbled copy should have said, which is what its own copies should have. */
        private final Map<ClaimId, List<Group>> passed = new HashMap<>();

        Originals(List<Statement> members) {
            this.members = members;
            this.own = groups(members.stream().filter(Statement::isOwnWord).toList());
        }

        void pass(Statement copy, List<Group> originals) {
            passed.put(copy.id(), originals);
        }

        /** The statements nearer to the root than one; of an own word there are none, nor in a circle. */
        List<Group> of(Statement member) {
            if (member.isOwnWord()) {
                return List.of();
            }
            Set<Actor> from = new HashSet<>(member.chain());
            member.source().via().ifPresent(from::add);
            List<Statement> copied = members.stream()
                    .filter(s -> !s.source().id().equals(member.source().id()))
                    .filter(s -> from.contains(s.source().id())
                            || from.contains(s.source().publisher()))
                    .filter(s -> !voices.goesBack(s, member))
                    .toList();
            return copied.isEmpty()
                    ? own
                    : Stream.concat(own.stream(), copied.stream().flatMap(this::asMeant))
                            .distinct()
                            .toList();
        }

        private Stream<Group> asMeant(Statement copied) {
            return passed.getOrDefault(copied.id(), List.of(comparisons.group(copied))).stream();
        }
    }

    private List<Group> groups(List<Statement> some) {
        return some.stream()
                .mapToInt(s -> comparisons.group(s).index())
                .distinct()
                .mapToObj(comparisons.groups()::get)
                .toList();
    }

    /** Whether it contradicts all that an origin says of the matter. */
    private boolean isContradicted(Group group, List<Group> origins) {
        List<Group> same = origins.stream()
                .filter(o -> comparisons.isSameMatter(group.first(), o.first()))
                .toList();
        return !same.isEmpty()
                && same.stream()
                        .allMatch(o -> comparisons.relation(group, o).isConflict()
                                && comparisons.relation(o, group) != Relation.SUPERSEDES);
    }

    /** Whether no origin speaks of the matter. */
    private boolean isNew(Group group, List<Group> origins) {
        return origins.stream().noneMatch(o -> comparisons.isSameMatter(group.first(), o.first()));
    }

    private List<Group> torn(List<Statement> heard) {
        List<Group> groups = groups(heard);
        return groups.stream()
                .filter(a -> groups.stream().anyMatch(b -> isOpen(a, b)))
                .toList();
    }

    /** Whether two statements contradict each other, and neither has taken the place of the other. */
    private boolean isOpen(Group left, Group right) {
        return comparisons.relation(left, right).isConflict()
                && comparisons.relation(right, left).isConflict()
                && !comparisons.isWithdrawn(left)
                && !comparisons.isWithdrawn(right);
    }

    /** The lineages that say what a group says, by their place. */
    BitSet saying(Group group, BitSet live) {
        return undivided(speaking(comparisons.saying(group), live), comparisons.saying(group), group, live);
    }

    /** Those of them whose statement implies it, and is not merely roughly it: nobody says exactly what is rough elsewhere. */
    BitSet implying(Group group, BitSet live) {
        BitSet implying = (BitSet) comparisons.saying(group).clone();
        implying.andNot(comparisons.wider(group));
        return undivided(speaking(implying, live), implying, group, live);
    }

    /** The lineages that say exactly what some groups say, which are of one matter. */
    BitSet exactly(BitSet groups, BitSet live) {
        Group one = comparisons.groups().get(groups.nextSetBit(0));
        return undivided(speaking(groups, live), groups, one, live);
    }

    /** The lineages that exclude what a group says. */
    BitSet excluding(Group group, BitSet live) {
        BitSet excluding = speaking(comparisons.conflicting(group), live);
        excluding.andNot(speaking(comparisons.saying(group), live));
        return undivided(excluding, comparisons.conflicting(group), group, live);
    }

    private BitSet speaking(BitSet groups, BitSet live) {
        BitSet speaking = new BitSet();
        for (int i = groups.nextSetBit(0); i >= 0; i = groups.nextSetBit(i + 1)) {
            if (live.get(i)) {
                speaking.or(through.get(i));
            }
        }
        return speaking;
    }

    /** Those of some lineages that say nothing else of the matter, where they contradict themselves. */
    private BitSet undivided(BitSet speaking, BitSet groups, Group matter, BitSet live) {
        if (speaking.intersects(torn)) {
            for (int i = 0; i < through.size(); i++) {
                if (live.get(i) && !groups.get(i) && isTornThrough(i, speaking) && isOf(matter, i)) {
                    BitSet beside = (BitSet) through.get(i).clone();
                    beside.and(torn);
                    speaking.andNot(beside);
                }
            }
        }
        return speaking;
    }

    private boolean isTornThrough(int group, BitSet speaking) {
        return through.get(group).intersects(torn) && through.get(group).intersects(speaking);
    }

    private boolean isOf(Group matter, int group) {
        return comparisons.isSameMatter(
                matter.first(), comparisons.groups().get(group).first());
    }

    /** Whether somebody else than these lineages speaks through a group, or several do. */
    boolean areOthers(BitSet lineages, Group group) {
        BitSet both = (BitSet) lineages.clone();
        both.or(through(group));
        return !lineages.isEmpty() && !through(group).isEmpty() && both.cardinality() > 1;
    }
}
