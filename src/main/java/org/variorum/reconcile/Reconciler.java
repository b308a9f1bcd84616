package org.variorum.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.variorum.model.Claim;
import org.variorum.model.Comparison;
import org.variorum.model.Confidence;
import org.variorum.model.Event;
import org.variorum.model.Lineage;
import org.variorum.model.Policy;
import org.variorum.model.Position;
import org.variorum.model.Question;
import org.variorum.model.Reconciliation;
import org.variorum.model.Relation;
import org.variorum.model.Source;
import org.variorum.model.Value;
import org.variorum.model.Weights;
import org.variorum.reconcile.Comparisons.Group;
import org.variorum.reconcile.Tally.Stance;
import org.variorum.text.ValueText;

/**
 * Reconciles what sources say on a question. Immutable and safe for use by several threads.
 *
 * <p>The rules compare declared facts and add declared grades; nothing is learned. On public truth-discovery data typed
 * comparison does most of the work, and iterated source weights are unstable (see the method page).
 */
public final class Reconciler {

    private final Policy policy;
    private final EntityGraph graph;
    private final Map<String, Event> events;
    private final Map<String, Source> sources;
    private final Function<Source, BigDecimal> weights;

    /**
     * A reconciler over one body of content.
     *
     * @param policy the hedge widths in force
     * @param graph how entities belong together
     * @param events what happened, by id
     * @param sources every source, by id
     */
    public Reconciler(Policy policy, EntityGraph graph, Map<String, Event> events, Map<String, Source> sources) {
        this(policy, graph, events, sources, source -> Weights.of(source.reliability()));
    }

    private Reconciler(
            Policy policy,
            EntityGraph graph,
            Map<String, Event> events,
            Map<String, Source> sources,
            Function<Source, BigDecimal> weights) {
        this.policy = policy;
        this.graph = graph;
        this.events = events;
        this.sources = sources;
        this.weights = weights;
    }

    /**
     * The same with other weights than those of the letters; an interested party still counts half.
     *
     * @param other the weight of each source, in logits
     */
    public Reconciler weighing(Function<Source, BigDecimal> other) {
        return new Reconciler(policy, graph, events, sources, other);
    }

    /**
     * What some claims on a question come to.
     *
     * @param question the question
     * @param claims the claims, in file order, which breaks ties; every source must be among the reconciler's
     */
    public Reconciliation reconcile(Question question, List<Claim> claims) {
        List<Statement> statements = new Roles(question, graph).putRight(statements(question, claims));
        Comparisons comparisons = compare(question, statements);
        CommonGround ground = new CommonGround(question, policy, graph, new RelationComparator(events));

        Judgement judgement = Judgement.of(question, comparisons, ground, lineage -> true);
        ConfidenceRules rules = new ConfidenceRules(policy, comparisons);
        Confidence confidence = rules.of(judgement);
        List<Reconciliation.Loss> losses = losses(question, comparisons, ground, judgement);

        Narration narration = new Narration(new ValueText(graph::name, events), graph);
        List<Comparison> shown = shown(comparisons, judgement);
        List<Reconciliation.Step> trace =
                narration.trace(statements, judgement, shown, confidence, rules.reasons(), losses);
        return new Reconciliation(
                question.id(),
                List.copyOf(judgement.lineages()),
                positions(judgement, comparisons),
                shown,
                tally(judgement),
                judgement.verdict(),
                List.copyOf(judgement.because()),
                judgement.answer(),
                judgement.ground().map(v -> new Reconciliation.Ground(v, narration.ground(v, judgement))),
                confidence,
                rules.reasons(),
                losses,
                trace,
                hash(question, claims, trace));
    }

    /**
     * The outcome alone, without what explains it: for many questions of which only the answers are wanted.
     *
     * @param question the question
     * @param claims the claims, in file order, which breaks ties; every source must be among the reconciler's
     */
    public Conclusion conclude(Question question, List<Claim> claims) {
        List<Statement> statements = new Roles(question, graph).putRight(statements(question, claims));
        Comparisons comparisons = compare(question, statements);
        CommonGround ground = new CommonGround(question, policy, graph, new RelationComparator(events));
        Judgement judgement = Judgement.of(question, comparisons, ground, lineage -> true);
        Confidence confidence = new ConfidenceRules(policy, comparisons).of(judgement);
        return new Conclusion(
                judgement.verdict(), judgement.answer(), judgement.leading(), judgement.ground(), confidence);
    }

    /** How two values of a question compare, by its type alone. */
    public Relation relation(Question question, Value first, Value second) {
        return new TypedRule(question, policy, graph, events)
                .compare(first, second)
                .relation();
    }

    /** How the claims on a question compare, pair by pair. */
    public Comparisons compare(Question question, Iterable<Claim> claims) {
        List<Claim> list = new ArrayList<>();
        claims.forEach(list::add);
        return compare(question, new Roles(question, graph).putRight(statements(question, list)));
    }

    private Comparisons compare(Question question, List<Statement> statements) {
        Lineages lineages = new Lineages(statements, sources, weights);
        Map<String, Set<String>> correctors = correctors(statements, lineages);
        PairRules rules = new PairRules(question, policy, graph, events, lineages, correctors);
        return new Comparisons(statements, rules, lineages, correctors);
    }

    private List<Statement> statements(Question question, List<Claim> claims) {
        List<Statement> statements = new ArrayList<>();
        for (Claim claim : claims) {
            Source source = Optional.ofNullable(sources.get(claim.source()))
                    .orElseThrow(() -> new IllegalArgumentException("claim of an unknown source: " + claim.id()));
            boolean interested = claim.interested().isPresent()
                    || source.interestedIn().stream().anyMatch(question.parties()::contains);
            statements.add(new Statement(statements.size(), claim, source, claim.role(), false, interested));
        }
        return statements;
    }

    /** For each corrected claim, and each copy of it in its lineage, the claims that correct it. */
    private static Map<String, Set<String>> correctors(List<Statement> statements, Lineages lineages) {
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(s -> byId.put(s.id(), s));
        Map<String, Set<String>> correctors = new HashMap<>();
        for (Statement correcting : statements) {
            Optional<Statement> target = correcting.claim().corrects().map(byId::get);
            target.ifPresent(corrected -> statements.stream()
                    .filter(s -> !s.equals(correcting) && isCopy(s, corrected, lineages))
                    .forEach(s -> correctors
                            .computeIfAbsent(s.id(), k -> new TreeSet<>())
                            .add(correcting.id())));
        }
        return correctors;
    }

    private static boolean isCopy(Statement statement, Statement original, Lineages lineages) {
        return statement.equals(original)
                || (lineages.same(statement, original)
                        && statement.claim().value().equals(original.claim().value()));
    }

    private static List<Reconciliation.Loss> losses(
            Question question, Comparisons comparisons, CommonGround ground, Judgement whole) {
        List<Reconciliation.Loss> losses = new ArrayList<>();
        if (whole.lineages().size() > 1) {
            for (Lineage lineage : whole.lineages()) {
                Judgement without = Judgement.of(
                        question, comparisons, ground, other -> !other.id().equals(lineage.id()));
                if (without.verdict() != whole.verdict() || !without.answer().equals(whole.answer())) {
                    losses.add(new Reconciliation.Loss(lineage.id(), without.verdict(), without.answer()));
                }
            }
        }
        return losses;
    }

    private static List<Position> positions(Judgement judgement, Comparisons comparisons) {
        List<Position> positions = new ArrayList<>();
        for (Stance stance : judgement.stances()) {
            Statement first = stance.first();
            List<Statement> members = stance.groups().stream()
                    .flatMap(g -> g.members().stream())
                    .sorted(java.util.Comparator.comparingInt(Statement::order))
                    .toList();
            Set<String> lineages = new TreeSet<>();
            members.forEach(m -> lineages.add(comparisons.lineages().of(m).id()));
            positions.add(new Position(
                    first.hasValue() ? first.claim().value() : Optional.<Value>empty(),
                    first.role(),
                    first.roleMoved() ? first.claim().role() : Optional.empty(),
                    first.claim().scope(),
                    members.stream().map(Statement::id).toList(),
                    List.copyOf(lineages)));
        }
        return positions;
    }

    private static List<Reconciliation.Count> tally(Judgement judgement) {
        return judgement.stances().stream()
                .map(s -> new Reconciliation.Count(
                        s.index(), s.support(), s.against(), ids(s.supporters()), ids(s.opponents())))
                .toList();
    }

    private static List<String> ids(Set<Lineage> lineages) {
        return lineages.stream().map(Lineage::id).toList();
    }

    /** One comparison for each pair of groups, and one for each further member of a group with its first. */
    private static List<Comparison> shown(Comparisons comparisons, Judgement judgement) {
        List<Comparison> shown = new ArrayList<>();
        List<Group> groups = judgement.tally().present();
        for (Group a : groups) {
            for (Statement member : a.members().subList(1, a.members().size())) {
                shown.add(comparisons.between(a.first().id(), member.id()));
            }
            for (Group b : groups) {
                if (a.index() < b.index()) {
                    shown.add(comparisons.between(a.first().id(), b.first().id()));
                }
            }
        }
        return shown;
    }

    private static String hash(Question question, List<Claim> claims, List<Reconciliation.Step> trace) {
        Set<String> parts = new LinkedHashSet<>();
        parts.add(question.id());
        claims.forEach(c -> parts.add(c.id()));
        trace.forEach(s -> parts.add(s.rule() + ": " + s.sentence()));
        return Canonical.sha256(Canonical.array(List.copyOf(parts)));
    }
}
