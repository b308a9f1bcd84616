package org.variorum.reconcile.weigh;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.Edtf;
import org.variorum.model.EntityId;
import org.variorum.model.Scope;
import org.variorum.model.Step.TieBreak;
import org.variorum.model.Value;
import org.variorum.reconcile.compare.Statement;
import org.variorum.reconcile.weigh.Tally.Stance;

/**
 * One role and scope, for which there is one answer.
 *
 * @param voiced the stances by which somebody speaks to it, denials and what is not confirmed among them
 * @param candidates those that can be the answer
 * @param pick what was picked; absent where there is no candidate
 */
record Contest(List<Stance> voiced, List<Stance> candidates, Optional<Pick> pick) {

    /** Who says in which role and for which time goes before who leaves it open, and so may fit several. */
    static final Comparator<Statement> STATED_FIRST = Comparator.<Statement, Boolean>comparing(
                    s -> s.role().isEmpty())
            .thenComparing(s -> s.claim().valid().isEmpty())
            .thenComparing(s -> s.role().orElse(""))
            .thenComparing(s -> s.claim().valid().orElse(Edtf.LAST))
            .thenComparing(s -> s.claim().asOf().orElse(Edtf.LAST))
            .thenComparing(s -> s.scope().words().toString());

    /**
     * What was picked.
     *
     * @param path from the widest stance, which has the largest lead, down to the one picked
     * @param ties the ties that were broken on the way
     * @param picked the value
     * @param settled whether it decides every dispute
     * @param alleged whether nobody says it but as an allegation
     */
    record Pick(List<Stance> path, List<TieBreak> ties, Picked picked, boolean settled, boolean alleged) {
        Stance widest() {
            return path.get(0);
        }

        Stance best() {
            return path.get(path.size() - 1);
        }

        /** The answers that hold beside each other, where there are several; else none. */
        List<EntityId> members() {
            return picked.kind() == Picked.Kind.SEVERAL
                    ? Members.of(picked.value()).toList()
                    : List.of();
        }
    }

    /**
     * A value picked.
     *
     * @param value the value
     * @param kind how it came about
     * @param of the values that have it in common; empty where somebody says it
     */
    record Picked(Value value, Kind kind, List<Value> of) {

        /** How a value came about. */
        enum Kind {
            /** Somebody says just that. */
            PLAIN,
            /** It is what several overlapping statements have in common. */
            SHARED,
            /** It is several answers that hold beside each other. */
            SEVERAL
        }

        static Picked plain(Value value) {
            return new Picked(value, Kind.PLAIN, List.of());
        }

        static Picked shared(Value value, List<Value> of) {
            return new Picked(value, Kind.SHARED, of);
        }

        static Picked several(Value value) {
            return new Picked(value, Kind.SEVERAL, List.of());
        }

        boolean isShared() {
            return kind == Kind.SHARED;
        }
    }

    static Contest empty(List<Stance> voiced) {
        return new Contest(voiced, List.of(), Optional.empty());
    }

    /** Some contests, of which those on periods stand in the order of time, in the places that they have among the others. */
    static List<Contest> inTime(List<Contest> contests) {
        Iterator<Contest> dated = contests.stream()
                .filter(c -> c.scope().period().isPresent())
                .sorted(Comparator.comparing(c -> c.scope().period().orElseThrow()))
                .iterator();
        return contests.stream()
                .map(c -> c.scope().period().isPresent() ? dated.next() : c)
                .toList();
    }

    /** The stances that can be the answer and name one of several. */
    List<Stance> naming(EntityId id) {
        return candidates.stream()
                .filter(s -> Members.of(s.first().value()).anyMatch(id::equals))
                .toList();
    }

    /** The statement that says most of what it is about: in which role, for which time. */
    Statement matter() {
        return voiced.stream().map(Stance::first).min(STATED_FIRST).orElseThrow();
    }

    Optional<String> role() {
        return matter().role();
    }

    Scope scope() {
        return matter().scope();
    }

    /** Whether anybody excludes what another says. */
    boolean isDisputed() {
        return candidates.stream().anyMatch(s -> !s.opponents().isEmpty());
    }

    /** The lineages that are heard on it, by their place: those that assert and those that deny. */
    BitSet heard() {
        BitSet heard = new BitSet();
        voiced.forEach(s -> heard.or(s.exact().members()));
        return heard;
    }

    /** The lineages that say how it is, by their place. */
    BitSet asserting() {
        BitSet asserting = new BitSet();
        candidates.forEach(s -> asserting.or(s.exact().members()));
        return asserting;
    }

    /** The groups of its stances, by their place. */
    BitSet groups() {
        BitSet groups = new BitSet();
        voiced.forEach(s -> s.groups().forEach(g -> groups.set(g.index())));
        return groups;
    }

    Stream<Statement> statements() {
        return voiced.stream().flatMap(Stance::members);
    }
}
