package org.variorum.reconcile.weigh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Edtf;
import org.variorum.model.Scope;
import org.variorum.model.Value;
import org.variorum.reconcile.compare.Comparisons;
import org.variorum.reconcile.compare.Group;
import org.variorum.reconcile.compare.Statement;

/**
 * What speaks for and against each stance. A voice says a value if what it says implies it; it excludes the value if what it
 * says cannot hold beside it, or denies it. What is broader, or merely overlaps, leaves it open. Immutable.
 *
 * @param counting the lineages that count, by their place
 * @param groups the groups behind which one of them stands, in file order
 * @param gone which groups were withdrawn or replaced, by their place
 * @param heard which groups still stand, and have a lineage that speaks through them
 * @param stances the stances, in file order
 */
record Tally(BitSet counting, List<Group> groups, BitSet gone, BitSet heard, List<Stance> stances) {

    /**
     * All groups that give one value in one role and scope.
     *
     * @param index its place in file order
     * @param matter the place of the first stance on the same role, scope and time
     * @param groups its groups, those through which somebody speaks first, then those that still stand; the first stands for all
     * @param speaking through how many of them somebody speaks
     * @param standing how many of them still stand
     * @param torn whether somebody says it who contradicts himself, and so says nothing
     * @param exact lineages that say just this
     * @param supporters lineages that say it: this, or what implies it
     * @param opponents lineages that exclude it
     */
    record Stance(
            int index,
            int matter,
            List<Group> groups,
            int speaking,
            int standing,
            boolean torn,
            Voices exact,
            Voices supporters,
            Voices opponents) {
        Statement first() {
            return groups.get(0).first();
        }

        /** Whether at least one of its groups still stands. */
        boolean live() {
            return standing > 0;
        }

        /** Its statements that still stand; where none does, all. */
        Stream<Statement> members() {
            return groups.stream().limit(live() ? standing : groups.size()).flatMap(g -> g.members().stream());
        }

        /** Its groups through which somebody speaks; where nobody does, all that still stand. */
        List<Group> spoken() {
            return groups.subList(0, speaking > 0 ? speaking : live() ? standing : groups.size());
        }

        /** The statements by which somebody speaks: a copy that makes a fact of a plan or an allegation is none. */
        Stream<Statement> words() {
            return spoken().stream().flatMap(g -> g.members().stream());
        }

        BigDecimal margin() {
            return supporters.weight().subtract(opponents.weight());
        }

        /** Whether it can be an answer: somebody is heard who says that it is so. */
        boolean isCandidate() {
            return live() && first().asserts() && !exact.isEmpty();
        }

        /** Whether nobody says it but who contradicts himself. */
        boolean isOnlyTorn() {
            return torn && exact.isEmpty();
        }

        /** Whether nobody says it but as an allegation. */
        boolean isAlleged() {
            return words().allMatch(Statement::isAlleged);
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
                            speaking,
                            standing,
                            torn,
                            exact.without(lineage),
                            supporters.without(lineage),
                            opponents.without(lineage));
        }

        /** Whether somebody speaks to the matter with it, be it to deny or to leave it unconfirmed. */
        boolean isVoiced() {
            return live() && first().hasValue() && (first().isUnconfirmed() || torn || !exact.isEmpty());
        }
    }

    /** The tally of the groups behind which a lineage stands that counts. */
    static Tally of(Comparisons comparisons, Speakers speakers, BitSet counting) {
        List<Group> groups = comparisons.groups().stream()
                .filter(g -> g.voices().intersects(counting))
                .toList();
        BitSet gone = gone(groups, comparisons, speakers, counting);
        BitSet heard = new BitSet();
        groups.stream()
                .filter(g -> !gone.get(g.index()) && speakers.through(g).intersects(counting))
                .forEach(g -> heard.set(g.index()));
        BitSet speaking = speakers.torn().isEmpty() ? heard : speaking(groups, heard, speakers, counting);
        Map<Gist, List<Group>> byGist = new LinkedHashMap<>();
        groups.forEach(g -> byGist.computeIfAbsent(Gist.of(g.first(), comparisons.anyValid()), k -> new ArrayList<>())
                .add(g));
        List<Stance> stances = new ArrayList<>();
        Map<Matter, Integer> matters = new HashMap<>();
        for (List<Group> all : byGist.values()) {
            List<Group> members = heardFirst(all, speaking, gone);
            int index = stances.size();
            int matter = matters.computeIfAbsent(Matter.of(members.get(0).first(), comparisons.anyValid()), k -> index);
            Group standing = members.get(0);
            BitSet exact = counted(speakers.exactly(places(members), heard), counting);
            // Who says about 70 says what another gives as 71, and nothing that nobody gives.
            BitSet saying = exact.isEmpty() ? speakers.implying(standing, heard) : speakers.saying(standing, heard);
            stances.add(new Stance(
                    index,
                    matter,
                    List.copyOf(members),
                    among(members, speaking),
                    members.size() - among(members, gone),
                    members.stream().anyMatch(g -> !gone.get(g.index()) && speakers.isTorn(g, counting)),
                    speakers.voices(exact, standing.first()),
                    speakers.voices(counted(saying, counting), standing.first()),
                    speakers.voices(counted(speakers.excluding(standing, heard), counting), standing.first())));
        }
        return new Tally(counting, groups, gone, heard, List.copyOf(stances));
    }

    /** What was withdrawn or replaced: nobody replaces anything through a statement by which no lineage speaks. */
    private static BitSet gone(List<Group> groups, Comparisons comparisons, Speakers speakers, BitSet counting) {
        BitSet present = places(groups);
        BitSet gone = new BitSet();
        groups.stream()
                .filter(g -> !g.hasValue() || speakers.through(g).intersects(counting))
                .forEach(g -> gone.or(comparisons.superseded(g)));
        gone.and(present);
        return gone;
    }

    /** Those of some groups by which somebody is heard who does not contradict himself through them. */
    private static BitSet speaking(List<Group> groups, BitSet heard, Speakers speakers, BitSet counting) {
        BitSet speaking = new BitSet();
        for (Group group : groups) {
            BitSet voices = (BitSet) speakers.through(group).clone();
            voices.andNot(speakers.torn(group));
            if (heard.get(group.index()) && voices.intersects(counting)) {
                speaking.set(group.index());
            }
        }
        return speaking;
    }

    /** Those that are heard before those that merely stand, these before the rest, and the latest first: it stands for all. */
    private static List<Group> heardFirst(List<Group> groups, BitSet heard, BitSet gone) {
        return groups.size() == 1
                ? groups
                : groups.stream()
                        .sorted(Comparator.<Group, Boolean>comparing(g -> !heard.get(g.index()))
                                .thenComparing(g -> gone.get(g.index()))
                                .thenComparing(Tally::moment, Comparator.reverseOrder())
                                .thenComparing(g -> g.first().claim().modality())
                                .thenComparing(g -> g.first().places(), Comparator.reverseOrder()))
                        .toList();
    }

    private static Edtf moment(Group group) {
        return group.first().moment().orElse(Edtf.LAST);
    }

    private static int among(List<Group> groups, BitSet places) {
        int among = 0;
        for (Group group : groups) {
            among += places.get(group.index()) ? 1 : 0;
        }
        return among;
    }

    private static BitSet places(List<Group> groups) {
        BitSet places = new BitSet();
        groups.forEach(g -> places.set(g.index()));
        return places;
    }

    /** What a statement is about; where somebody says for which time his statement holds, also of which moment it speaks. */
    record Matter(
            Optional<String> role,
            boolean roleMoved,
            Scope scope,
            Optional<Edtf> valid,
            Optional<Edtf> asOf,
            boolean denied) {

        static Matter of(Statement one, boolean timed) {
            return new Matter(
                    one.role(),
                    one.roleMoved(),
                    one.scope(),
                    one.claim().valid(),
                    one.claim().asOf().filter(day -> timed),
                    one.isDenied());
        }
    }

    /** What a statement says of what. */
    private record Gist(Optional<Value> value, Matter matter, boolean unconfirmed) {

        static Gist of(Statement one, boolean timed) {
            return new Gist(
                    one.hasValue() ? Optional.of(one.value()) : Optional.empty(),
                    Matter.of(one, timed),
                    one.isUnconfirmed());
        }
    }

    private static BitSet counted(BitSet lineages, BitSet counting) {
        BitSet counted = (BitSet) lineages.clone();
        counted.and(counting);
        return counted;
    }

    /** The tally without one lineage: most is left as it is, unless something gone comes back. */
    Tally without(int lineage, Comparisons comparisons, Speakers speakers) {
        BitSet rest = (BitSet) counting.clone();
        rest.clear(lineage);
        List<Group> present =
                groups.stream().filter(g -> g.voices().intersects(rest)).toList();
        BitSet places = places(present);
        BitSet stillGone = gone(present, comparisons, speakers, rest);
        BitSet formerly = (BitSet) gone.clone();
        formerly.and(places);
        BitSet stillHeard = (BitSet) heard.clone();
        present.stream().filter(g -> !speakers.through(g).intersects(rest)).forEach(g -> stillHeard.clear(g.index()));
        stillHeard.and(places);
        BitSet formerlyHeard = (BitSet) heard.clone();
        formerlyHeard.and(places);
        if (!stillGone.equals(formerly)
                || !stillHeard.equals(formerlyHeard)
                || !speakers.torn().isEmpty()
                || stances.stream().anyMatch(s -> s.isSplit(places))) {
            return of(comparisons, speakers, rest);
        }
        return new Tally(
                rest,
                present,
                stillGone,
                stillHeard,
                stances.stream()
                        .filter(s -> places.get(s.groups().get(0).index()))
                        .map(s -> s.without(lineage))
                        .toList());
    }

    /** The lineages that give a value, by their place; one that only garbles gives none, and one that leaves it unconfirmed does. */
    BitSet lineages() {
        BitSet members = new BitSet();
        groups.stream().filter(Group::hasValue).forEach(g -> members.or(g.voices()));
        members.and(counting);
        return members;
    }
}
