package org.variorum.reconcile.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.variorum.measure.Spans;
import org.variorum.model.Because;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Comparison;
import org.variorum.model.Edtf;
import org.variorum.model.Modality;
import org.variorum.model.Question;
import org.variorum.model.Relation;
import org.variorum.model.Reliability;
import org.variorum.model.Scope;
import org.variorum.model.Value;
import org.variorum.reconcile.compare.ComparisonRule.Found;

/**
 * How all statements of one question compare, pair by pair. Statements that say the same of the same are compared once,
 * so that the work grows with the number of different answers and not with the number of reports.
 */
public final class Comparisons {

    private final Question question;
    private final List<Statement> all;
    private final PairRules rules;
    private final Origins origins;
    private final List<Group> groups;
    /** The group of each statement, by its order. */
    private final Group[] groupOf;

    private final Relation[][] relations;
    /** For each group, why it relates as it does to any other. */
    private final List<Set<Because>> because = new ArrayList<>();

    private final List<BitSet> narrower;
    private final List<BitSet> saying;
    private final List<BitSet> superseded;
    private final List<BitSet> conflicting;
    private final List<BitSet> incomparable;

    /**
     * Compares the statements on a question, each with each.
     *
     * @param question the question
     * @param all the statements, in file order
     * @param origins which of them are one voice
     * @param world what is known beside them
     */
    public Comparisons(Question question, List<Statement> all, Origins origins, World world) {
        this.question = question;
        this.all = List.copyOf(all);
        this.origins = origins;
        Map<ClaimId, Set<ClaimId>> correctors = Corrections.of(all, origins);
        this.rules = new PairRules(question, world, origins, correctors, all);
        groups = groups(correctors);
        groupOf = new Group[all.size()];
        groups.forEach(g -> g.members().forEach(m -> groupOf[m.order()] = g));
        groups.forEach(g -> because.add(EnumSet.noneOf(Because.class)));
        relations = new Relation[groups.size()][groups.size()];
        for (Group a : groups) {
            relations[a.index()][a.index()] = a.hasValue() ? Relation.SAME : Relation.INCOMPARABLE;
            for (Group b : groups.subList(0, a.index())) {
                compare(a, b);
            }
            because.get(a.index()).addAll(within(a));
        }
        narrower =
                groups.stream().map(g -> related(g, Relation.BROADENS::equals)).toList();
        saying = groups.stream().map(this::implying).toList();
        superseded = groups.stream()
                .map(g -> related(g, Relation.SUPERSEDES::equals))
                .toList();
        conflicting = groups.stream().map(g -> related(g, Relation::isConflict)).toList();
        incomparable = groups.stream()
                .map(g -> related(g, Relation.INCOMPARABLE::equals))
                .toList();
    }

    private List<Group> groups(Map<ClaimId, Set<ClaimId>> correctors) {
        Map<Key, List<Statement>> byKey = new LinkedHashMap<>();
        for (Statement statement : all) {
            byKey.computeIfAbsent(key(statement, correctors), k -> new ArrayList<>())
                    .add(statement);
        }
        List<Group> groups = new ArrayList<>();
        for (List<Statement> members : byKey.values()) {
            BitSet voices = new BitSet();
            members.forEach(m -> voices.set(origins.of(m)));
            // A number is known as far as it is written out by anybody, whatever the order.
            members.sort(Comparator.comparing(Statement::places).reversed());
            groups.add(new Group(groups.size(), members, voices));
        }
        return List.copyOf(groups);
    }

    /**
     * Everything that a rule looks at, except the lineage, but for copies where it matters that they know no more.
     *
     * @param said what is said
     * @param moment of when it speaks, where that matters, as do letter, copy and asOf
     * @param letter the letter of its voice
     * @param copy the voice of which it is a copy
     * @param asOf the moment that the claim itself names
     * @param corrects what it corrects
     * @param correctors what corrects it
     * @param read itself, where the desk says how it reads it
     */
    private record Key(
            Said said,
            Optional<Edtf> moment,
            Optional<Reliability> letter,
            Optional<Integer> copy,
            Optional<Edtf> asOf,
            Optional<ClaimId> corrects,
            Set<ClaimId> correctors,
            Optional<ClaimId> read) {}

    private record Said(
            Optional<Value> value,
            Modality modality,
            Optional<String> role,
            boolean roleMoved,
            Scope scope,
            Optional<Edtf> valid) {}

    private Key key(Statement s, Map<ClaimId, Set<ClaimId>> correctors) {
        Claim claim = s.claim();
        boolean timed = rules.isTimed();
        return new Key(
                new Said(claim.value(), claim.modality(), s.role(), s.roleMoved(), s.scope(), claim.valid()),
                timed || s.isPlanned() || rules.anyPlanned() ? s.moment() : Optional.empty(),
                timed ? Optional.of(origins.letter(s)) : Optional.empty(),
                timed && !s.isOwnWord() ? Optional.of(origins.of(s)) : Optional.empty(),
                rules.anyValid() ? claim.asOf() : Optional.empty(),
                claim.corrects()
                        .filter(c -> correctors.getOrDefault(c, Set.of()).contains(s.id())),
                correctors.getOrDefault(s.id(), Set.of()),
                rules.isRead(s) ? Optional.of(s.id()) : Optional.empty());
    }

    private void compare(Group a, Group b) {
        Found found = rules.compare(a.first(), b.first());
        Relation relation = found.typed().relation();
        relations[a.index()][b.index()] = relation;
        relations[b.index()][a.index()] = relation.inverse();
        if (relation == Relation.SUPERSEDES) {
            relations[b.index()][a.index()] = Relation.CONTRADICTS;
        } else if (rules.replaces(b.first(), a.first())) {
            found = rules.compare(b.first(), a.first());
            relations[a.index()][b.index()] = Relation.CONTRADICTS;
            relations[b.index()][a.index()] = Relation.SUPERSEDES;
        }
        because.get(a.index()).addAll(found.typed().because());
        because.get(b.index()).addAll(found.typed().because());
    }

    private Set<Because> within(Group group) {
        Set<Because> reasons = EnumSet.noneOf(Because.class);
        Statement first = group.first();
        List<Statement> others = group.members().subList(1, group.members().size());
        others.forEach(
                member -> reasons.addAll(rules.compare(first, member).typed().because()));
        if (group.hasValue() && group.voices().cardinality() < group.members().size()) {
            reasons.add(Because.LINEAGE);
        }
        return reasons;
    }

    /** The question. */
    public Question question() {
        return question;
    }

    /** The statements, in file order. */
    public List<Statement> statements() {
        return all;
    }

    /** The groups, in file order; a group's index is its place among them. */
    public List<Group> groups() {
        return groups;
    }

    /** The group to which a statement belongs. */
    public Group group(Statement statement) {
        return groupOf[statement.order()];
    }

    /** Whether what a group says was withdrawn by those who said it. */
    public boolean isWithdrawn(Group group) {
        return rules.isWithdrawn(group.first());
    }

    /**
     * How one group stands to another; {@link Relation#SUPERSEDES} only from the later to the earlier, which
     * {@linkplain Relation#CONTRADICTS contradicts} it.
     */
    public Relation relation(Group a, Group b) {
        return relations[a.index()][b.index()];
    }

    /** The groups to which one group stands in a certain way, by their place. */
    public BitSet related(Group group, Predicate<Relation> how) {
        BitSet related = new BitSet();
        Relation[] row = relations[group.index()];
        for (int i = 0; i < row.length; i++) {
            if (i != group.index() && how.test(row[i])) {
                related.set(i);
            }
        }
        return related;
    }

    /** The groups that are narrower than one group, by their place; not to be changed. */
    public BitSet narrower(Group group) {
        return narrower.get(group.index());
    }

    /** The groups that are wider than one group, by their place. */
    public BitSet wider(Group group) {
        return related(group, Relation.NARROWS::equals);
    }

    /**
     * The groups that say what one group says, by their place: whose statement implies it, or is it roughly; itself among
     * them. Not to be changed.
     */
    public BitSet saying(Group group) {
        return saying.get(group.index());
    }

    private BitSet implying(Group group) {
        BitSet saying = related(group, r -> r.isSupport() && r != Relation.NARROWS);
        BitSet roughly = related(group, Relation.NARROWS::equals);
        roughly.stream()
                .filter(i -> group.hasValue() && rules.isRough(groups.get(i).first(), group.first()))
                .forEach(saying::set);
        saying.set(group.index());
        return saying;
    }

    /** The groups that one group contradicts or denies, by their place; not to be changed. */
    public BitSet conflicting(Group group) {
        return conflicting.get(group.index());
    }

    /** The groups of which the rules cannot say how one group stands to them, by their place; not to be changed. */
    public BitSet incomparable(Group group) {
        return incomparable.get(group.index());
    }

    /** The groups that one group replaces, by their place; not to be changed. */
    public BitSet superseded(Group group) {
        return superseded.get(group.index());
    }

    /** Why some groups relate as they do to any other. */
    public Set<Because> because(BitSet some) {
        Set<Because> reasons = EnumSet.noneOf(Because.class);
        some.stream().forEach(i -> reasons.addAll(because.get(i)));
        return reasons;
    }

    /**
     * Why some groups relate as they do to what is counted, and why what is gone of them is gone: what replaced it, and what it was
     * a copy of.
     *
     * @param some the groups
     * @param gone the groups that were withdrawn or replaced
     * @param uncounted the groups of which nothing matters
     */
    public Set<Because> because(BitSet some, BitSet gone, BitSet uncounted) {
        if (gone.isEmpty() && uncounted.isEmpty()) {
            return because(some);
        }
        Set<Because> reasons = EnumSet.noneOf(Because.class);
        for (Group group : groups) {
            if (some.get(group.index()) && !uncounted.get(group.index())) {
                reasons.addAll(within(group));
                groups.stream()
                        .filter(o -> o.index() != group.index() && !uncounted.get(o.index()))
                        .filter(o -> isOfTheCount(group, o, gone))
                        .forEach(o ->
                                reasons.addAll(between(group.first(), o.first()).because()));
            }
        }
        return reasons;
    }

    private boolean isOfTheCount(Group a, Group b, BitSet gone) {
        return !(gone.get(a.index()) || gone.get(b.index()))
                || relation(a, b) == Relation.SUPERSEDES
                || relation(b, a) == Relation.SUPERSEDES
                || relation(a, b) == Relation.DUPLICATE;
    }

    /** Whether two groups overlap only because their days are counted in two zones, or may be. */
    public boolean isOfZones(Group a, Group b) {
        return a.first().value() instanceof Value.DateValue
                && b.first().value() instanceof Value.DateValue
                && rules.compare(a.first(), b.first()).typed().because().contains(Because.TIMEZONE);
    }

    /**
     * Whether of two dates that are one day, or may be, one alone names its zone: then it says more than the other.
     *
     * @param placed the group that names one
     * @param bare the group that names none
     */
    public boolean isPlaced(Group placed, Group bare) {
        return placed.first().value() instanceof Value.DateValue day
                && bare.first().value() instanceof Value.DateValue other
                && Spans.zone(day).isPresent()
                && Spans.zone(other).isEmpty()
                && (isOne(placed, bare) || isOfZones(placed, bare));
    }

    /** Whether two groups say the same, be it as one voice. */
    public boolean isOne(Group a, Group b) {
        Relation relation = relation(a, b);
        return relation == Relation.SAME || relation == Relation.DUPLICATE;
    }

    /** Whether somebody says for which time his statement holds, so that it matters of which moment others speak. */
    public boolean anyValid() {
        return rules.anyValid();
    }

    /** Whether two values mean the same, whoever gives them. */
    public boolean isSame(Value a, Value b) {
        return rules.isSame(a, b);
    }

    /** Whether two statements answer for the same role and scope, so that only one of them can be right. */
    public boolean isSameMatter(Statement a, Statement b) {
        return rules.isSameMatter(a, b);
    }

    /**
     * How two claims compare, put so that the first is the narrower, the later, or the one that denies.
     *
     * @throws IllegalArgumentException if one of the ids is not among the claims of the question
     */
    public Comparison between(ClaimId first, ClaimId second) {
        return between(statement(first), statement(second));
    }

    private Statement statement(ClaimId id) {
        return all.stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id.text()));
    }

    /** How two statements compare, put so that the first is the narrower, the later, or the one that denies. */
    public Comparison between(Statement a, Statement b) {
        Found forth = rules.compare(a, b);
        boolean flip = forth.typed().relation() == Relation.BROADENS
                || (forth.typed().relation() == Relation.DENIES && !a.isDenied())
                || (forth.typed().relation() != Relation.SUPERSEDES && rules.replaces(b, a));
        return flip ? comparison(b, a, rules.compare(b, a)) : comparison(a, b, forth);
    }

    private static Comparison comparison(Statement a, Statement b, Found found) {
        return new Comparison(
                a.id(),
                b.id(),
                found.typed().relation(),
                List.copyOf(found.typed().because()),
                found.rule(),
                found.typed().operands());
    }
}
