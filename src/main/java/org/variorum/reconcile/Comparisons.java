package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Because;
import org.variorum.model.Comparison;
import org.variorum.model.Modality;
import org.variorum.model.Relation;
import org.variorum.reconcile.PairRule.Outcome;

/**
 * How all statements of one question compare, pair by pair. Statements that say the same of the same are compared once,
 * so that the work grows with the number of different answers and not with the number of reports.
 */
public final class Comparisons {

    /**
     * Statements that no rule can tell apart, but for who makes them.
     *
     * @param index its place in file order of the first member
     * @param members the statements, in file order
     */
    record Group(int index, List<Statement> members) {
        Statement first() {
            return members.get(0);
        }

        boolean hasValue() {
            return first().hasValue();
        }

        boolean isDenial() {
            return first().claim().modality() == Modality.DENIED;
        }
    }

    private final PairRules rules;
    private final Lineages lineages;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Group> groupOf = new HashMap<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final Outcome[][] outcomes;

    Comparisons(List<Statement> all, PairRules rules, Lineages lineages, Map<String, Set<String>> correctors) {
        this.rules = rules;
        this.lineages = lineages;
        Map<Object, List<Statement>> byKey = new LinkedHashMap<>();
        for (Statement statement : all) {
            statements.put(statement.id(), statement);
            byKey.computeIfAbsent(key(statement, correctors), k -> new ArrayList<>())
                    .add(statement);
        }
        byKey.values().forEach(members -> {
            Group group = new Group(groups.size(), List.copyOf(members));
            groups.add(group);
            members.forEach(m -> groupOf.put(m.id(), group));
        });
        outcomes = new Outcome[groups.size()][groups.size()];
        for (int i = 0; i < groups.size(); i++) {
            for (int j = 0; j < i; j++) {
                compare(groups.get(i), groups.get(j));
            }
        }
    }

    /** Everything that a rule looks at, except the lineage. */
    private static Object key(Statement s, Map<String, Set<String>> correctors) {
        return List.of(
                s.claim().value(),
                s.hasValue(),
                s.role(),
                s.roleMoved(),
                s.claim().scope(),
                s.claim().modality() == Modality.DENIED,
                s.when(),
                s.claim().corrects(),
                correctors.getOrDefault(s.id(), Set.of()));
    }

    private void compare(Group a, Group b) {
        outcomes[a.index()][b.index()] = rules.compare(a.first(), b.first());
        outcomes[b.index()][a.index()] = rules.compare(b.first(), a.first());
    }

    List<Group> groups() {
        return groups;
    }

    /** How one group stands to another; {@link Relation#SUPERSEDES} only from the later to the earlier. */
    Relation relation(Group a, Group b) {
        if (a.index() == b.index()) {
            return a.hasValue() ? Relation.SAME : Relation.INCOMPARABLE;
        }
        return outcome(a, b).typed().relation();
    }

    /** Why two groups relate as they do; of two of which one replaces the other, only why it does. */
    Set<Because> because(Group a, Group b) {
        boolean replaced = outcome(b, a).typed().relation() == Relation.SUPERSEDES;
        return (replaced ? outcome(b, a) : outcome(a, b)).typed().because();
    }

    private Outcome outcome(Group a, Group b) {
        return Objects.requireNonNull(outcomes[a.index()][b.index()]);
    }

    /**
     * How two claims compare, put so that the first is the narrower, the later, or the one that denies.
     *
     * @throws IllegalArgumentException if one of the ids is not among the claims of the question
     */
    public Comparison between(String first, String second) {
        Statement a = Optional.ofNullable(statements.get(first)).orElseThrow(() -> new IllegalArgumentException(first));
        Statement b =
                Optional.ofNullable(statements.get(second)).orElseThrow(() -> new IllegalArgumentException(second));
        Outcome forth = rules.compare(a, b);
        Outcome back = rules.compare(b, a);
        boolean flip = back.typed().relation() == Relation.SUPERSEDES
                || forth.typed().relation() == Relation.BROADENS
                || (forth.typed().relation() == Relation.DENIES && a.claim().modality() != Modality.DENIED);
        return flip ? comparison(b, a, back) : comparison(a, b, forth);
    }

    /** The group of a claim. */
    Group groupOf(String claim) {
        return Objects.requireNonNull(groupOf.get(claim));
    }

    Lineages lineages() {
        return lineages;
    }

    private static Comparison comparison(Statement a, Statement b, Outcome outcome) {
        Typed typed = outcome.typed();
        return new Comparison(
                a.id(),
                b.id(),
                typed.relation(),
                List.copyOf(typed.because()),
                outcome.rule(),
                typed.detail().get());
    }
}
