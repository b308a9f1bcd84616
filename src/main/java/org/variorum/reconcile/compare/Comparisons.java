package org.variorum.reconcile.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.variorum.model.Because;
import org.variorum.model.ClaimId;
import org.variorum.model.Comparison;
import org.variorum.model.Question;
import org.variorum.model.Relation;
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
    private final Map<ClaimId, Statement> statements = new LinkedHashMap<>();
    private final Map<ClaimId, Group> groupOf = new HashMap<>();
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
        all.forEach(s -> statements.put(s.id(), s));
        groups = groups(correctors);
        groups.forEach(g -> g.members().forEach(m -> groupOf.put(m.id(), g)));
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
        Map<Object, List<Statement>> byKey = new LinkedHashMap<>();
        for (Statement statement : all) {
            byKey.computeIfAbsent(key(statement, correctors), k -> new ArrayList<>())
                    .add(statement);
        }
        List<Group> groups = new ArrayList<>();
        for (List<Statement> members : byKey.values()) {
            BitSet voices = new BitSet();
            members.forEach(m -> voices.set(origins.of(m)));
            groups.add(new Group(groups.size(), List.copyOf(members), voices));
        }
        return List.copyOf(groups);
    }

    /** Everything that a rule looks at, except the lineage, but for copies where it matters that they know no more. */
    private Object key(Statement s, Map<ClaimId, Set<ClaimId>> correctors) {
        boolean timed = rules.isTimed();
        return List.of(
                s.claim().value(),
                s.hasValue(),
                s.claim().modality(),
                List.of(s.role(), s.roleMoved(), s.scope(), s.claim().valid()),
                timed || s.isPlanned() || rules.anyPlanned() ? s.moment() : Optional.empty(),
                timed ? origins.letter(s) : Optional.empty(),
                timed && !s.isOwnWord() ? origins.of(s) : -1,
                rules.anyValid() ? s.claim().asOf() : Optional.empty(),
                s.claim()
                        .corrects()
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
        return Optional.ofNullable(groupOf.get(statement.id())).orElseThrow();
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

    /** The same, but for how they relate to some others; which must be none of them. */
    public Set<Because> because(BitSet some, BitSet without) {
        if (without.isEmpty()) {
            return because(some);
        }
        Set<Because> reasons = EnumSet.noneOf(Because.class);
        for (Group group : groups) {
            if (some.get(group.index())) {
                reasons.addAll(within(group));
                groups.stream()
                        .filter(o -> o.index() != group.index() && !without.get(o.index()))
                        .forEach(o ->
                                reasons.addAll(between(group.first(), o.first()).because()));
            }
        }
        return reasons;
    }

    /** Whether two groups overlap only because their days are counted in two zones. */
    public boolean isOfZones(Group a, Group b) {
        return a.first().value() instanceof Value.DateValue
                && b.first().value() instanceof Value.DateValue
                && rules.compare(a.first(), b.first()).typed().because().contains(Because.TIMEZONE);
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
        return Optional.ofNullable(statements.get(id)).orElseThrow(() -> new IllegalArgumentException(id.text()));
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
