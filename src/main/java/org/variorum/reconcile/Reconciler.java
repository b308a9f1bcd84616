package org.variorum.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.variorum.model.Actor;
import org.variorum.model.Claim;
import org.variorum.model.ClaimId;
import org.variorum.model.Comparison;
import org.variorum.model.Conclusion;
import org.variorum.model.EntityId;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.LineageId;
import org.variorum.model.Policy;
import org.variorum.model.Position;
import org.variorum.model.Question;
import org.variorum.model.Reconciliation;
import org.variorum.model.Relation;
import org.variorum.model.Relations;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.Step;
import org.variorum.model.Value;
import org.variorum.model.ValueType;
import org.variorum.model.Weights;
import org.variorum.reconcile.Comparisons.Group;
import org.variorum.reconcile.Tally.Stance;

/**
 * Reconciles what sources say on a question. Immutable and safe for use by several threads.
 *
 * <p>The rules compare declared facts and add declared grades; nothing is learned. On public truth-discovery data typed
 * comparison does most of the work, and iterated source weights are unstable (see the method page).
 */
public final class Reconciler {

    private final Policy policy;
    private final EntityGraph graph;
    private final Map<EventId, Event> events;
    private final Map<ReportId, Source> sources;
    private final Function<Source, BigDecimal> weights;

    /**
     * A reconciler over one body of content.
     *
     * @param policy the hedge widths in force
     * @param graph how entities belong together
     * @param events what happened, by id
     * @param sources every source, by id
     */
    public Reconciler(Policy policy, EntityGraph graph, Map<EventId, Event> events, Map<ReportId, Source> sources) {
        this(policy, graph, events, sources, source -> Weights.of(source.reliability()));
    }

    private Reconciler(
            Policy policy,
            EntityGraph graph,
            Map<EventId, Event> events,
            Map<ReportId, Source> sources,
            Function<Source, BigDecimal> weights) {
        this.policy = policy;
        this.graph = graph;
        this.events = events;
        this.sources = sources;
        this.weights = weights;
    }

    /**
     * The same with other weights than those of the declared grades, still halved for an interested party.
     *
     * @param weighing the weight of a source, in logits, at least 0; must be a pure function that several threads can use
     */
    public Reconciler weighing(Function<Source, BigDecimal> weighing) {
        return new Reconciler(policy, graph, events, sources, weighing);
    }

    /**
     * What some claims on a question come to.
     *
     * @param question the question
     * @param claims the claims, in file order, which breaks ties; every source must be among the reconciler's
     */
    public Reconciliation reconcile(Question question, List<Claim> claims) {
        return reconcile(compare(question, claims));
    }

    /** What the claims on a question come to that have been compared. */
    public Reconciliation reconcile(Comparisons comparisons) {
        Question question = comparisons.question();
        Judge judge = judge(comparisons);
        Judgement judgement = judge.all();
        Conclusion conclusion = conclude(comparisons, judgement);
        List<Reconciliation.Loss> losses = losses(judge, judgement);
        List<Comparison> compared = compared(comparisons, judgement);
        List<Position> positions = positions(judgement, comparisons);
        List<Step> steps = Steps.of(comparisons.statements(), judgement, compared, conclusion, losses);
        return new Reconciliation(
                question.id(),
                judgement.lineages().stream().toList(),
                positions,
                relations(judgement.tally(), comparisons),
                compared,
                tally(judgement),
                conclusion,
                losses,
                steps,
                new Fingerprint(policy, graph, events, sources)
                        .of(question, comparisons.statements(), positions, judgement.answer(), steps));
    }

    private static List<Reconciliation.Loss> losses(Judge judge, Judgement judgement) {
        return judgement.lineages().size() < 2
                ? List.of()
                : judgement.lineages().members().stream()
                        .mapToObj(i -> judge.without(i, judgement))
                        .flatMap(Optional::stream)
                        .toList();
    }

    /**
     * The outcome alone, without what explains it: for many questions of which only the answers are wanted.
     *
     * @param question the question
     * @param claims the claims, in file order, which breaks ties; every source must be among the reconciler's
     */
    public Conclusion conclude(Question question, List<Claim> claims) {
        Comparisons comparisons = compare(question, claims);
        return conclude(comparisons, judge(comparisons).all());
    }

    private Conclusion conclude(Comparisons comparisons, Judgement judgement) {
        return judgement.conclusion(new ConfidenceRules(policy, comparisons).of(judgement));
    }

    private Judge judge(Comparisons comparisons) {
        Question question = comparisons.question();
        return new Judge(
                question,
                comparisons,
                new CommonGround(question, policy, graph, new RelationComparator(policy, events)));
    }

    /** How two values of a question compare, by its type alone. */
    public Relation relation(Question question, Value first, Value second) {
        return new TypedRule(question, policy, graph, events)
                .compare(first, second)
                .relation();
    }

    /**
     * How the claims on a question compare, pair by pair.
     *
     * @param question the question
     * @param claims the claims, in file order, which breaks ties; every source must be among the reconciler's
     */
    public Comparisons compare(Question question, List<Claim> claims) {
        List<Statement> statements = statements(question, claims);
        Lineages lineages = new Lineages(statements, sources);
        Map<ClaimId, Set<ClaimId>> correctors = correctors(statements, lineages);
        PairRules rules = new PairRules(question, policy, graph, events, lineages, correctors);
        return new Comparisons(question, statements, rules, lineages, correctors);
    }

    private List<Statement> statements(Question question, List<Claim> claims) {
        List<Statement> statements = new ArrayList<>();
        for (Claim claim : claims) {
            Source source = Optional.ofNullable(sources.get(claim.source()))
                    .orElseThrow(() -> new IllegalArgumentException("claim of an unknown source: " + claim.id()));
            List<Actor> chain = chain(question, claim);
            boolean interested = claim.interested().isPresent()
                    || source.interestedIn().stream().anyMatch(question.parties()::contains)
                    || (!chain.isEmpty() && isParty(question, chain.get(chain.size() - 1)));
            BigDecimal weight = weights.apply(source);
            statements.add(new Statement(
                    statements.size(),
                    claim,
                    source,
                    claim.role(),
                    false,
                    interested,
                    interested ? Weights.halved(weight) : weight,
                    chain));
        }
        return new Roles(question, graph).putRight(statements);
    }

    private boolean isParty(Question question, Actor body) {
        return body.asEntity()
                .filter(id ->
                        question.parties().stream().anyMatch(party -> party.equals(id) || graph.isWithin(id, party)))
                .isPresent();
    }

    /**
     * Who has it from whom. One speaker quoted by many is one origin, except on a question of what was said: there those
     * who heard it are the witnesses.
     */
    private List<Actor> chain(Question question, Claim claim) {
        Optional<EntityId> speaker = claim.claimant()
                .filter(c -> question.expects() != ValueType.QUOTE)
                .flatMap(Actor::asEntity)
                .filter(graph::knows)
                .filter(c -> !claim.via().contains(c));
        List<Actor> chain = new ArrayList<>(claim.via());
        speaker.ifPresent(chain::add);
        return chain;
    }

    /**
     * For each corrected claim, and each copy of it in its lineage, the claims that correct it, and those that correct
     * the correction.
     */
    private static Map<ClaimId, Set<ClaimId>> correctors(List<Statement> statements, Lineages lineages) {
        Map<ClaimId, Statement> byId = new HashMap<>();
        statements.forEach(s -> byId.put(s.id(), s));
        Map<ClaimId, Set<ClaimId>> correctors = new HashMap<>();
        for (Statement correcting : statements) {
            Set<ClaimId> seen = new HashSet<>();
            Optional<Statement> target = target(correcting, byId);
            while (target.isPresent() && seen.add(target.get().id())) {
                Statement corrected = target.get();
                statements.stream()
                        .filter(s -> !s.equals(correcting) && isCopy(s, corrected, lineages))
                        .forEach(s -> correctors
                                .computeIfAbsent(s.id(), k -> new TreeSet<>())
                                .add(correcting.id()));
                target = target(corrected, byId);
            }
        }
        return correctors;
    }

    private static Optional<Statement> target(Statement correcting, Map<ClaimId, Statement> byId) {
        return correcting.claim().corrects().map(byId::get);
    }

    private static boolean isCopy(Statement statement, Statement original, Lineages lineages) {
        return statement.equals(original)
                || (lineages.same(statement, original)
                        && statement.claim().value().equals(original.claim().value()));
    }

    private static List<Position> positions(Judgement judgement, Comparisons comparisons) {
        List<Position> positions = new ArrayList<>();
        for (Stance stance : judgement.tally().stances()) {
            Statement first = stance.first();
            List<Statement> members = stance.groups().stream()
                    .flatMap(g -> g.members().stream())
                    .sorted(java.util.Comparator.comparingInt(Statement::order))
                    .toList();
            Set<LineageId> lineages = new TreeSet<>();
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

    private static Relations relations(Tally tally, Comparisons comparisons) {
        List<Group> standing = tally.stances().stream().map(tally::standing).toList();
        return Relations.of(standing.size(), (i, j) -> comparisons.relation(standing.get(i), standing.get(j)));
    }

    private static List<Reconciliation.Count> tally(Judgement judgement) {
        Set<Integer> picked =
                judgement.slots().stream().map(slot -> slot.best().index()).collect(Collectors.toSet());
        return judgement.tally().stances().stream()
                .map(s -> new Reconciliation.Count(
                        s.index(),
                        picked.contains(s.index()),
                        s.supporters().weight(),
                        s.opponents().weight(),
                        s.supporters().ids(),
                        s.opponents().ids()))
                .toList();
    }

    /** What is kept of the comparisons, in file order of the first claim, then of the second. */
    private static List<Comparison> compared(Comparisons comparisons, Judgement judgement) {
        List<Comparison> kept = new ArrayList<>();
        List<Group> groups = judgement.tally().groups();
        boolean all = judgement.tally().stances().size() <= Reconciliation.COMPARED_IN_FULL;
        BitSet picked = new BitSet();
        judgement.slots().forEach(slot -> slot.best().groups().forEach(g -> picked.set(g.index())));
        for (Group a : groups) {
            for (Statement member : a.members().subList(1, a.members().size())) {
                kept.add(comparisons.between(a.first(), member));
            }
            for (Group b : groups) {
                if (a.index() < b.index() && (all || picked.get(a.index()) || picked.get(b.index()))) {
                    kept.add(comparisons.between(a.first(), b.first()));
                }
            }
        }
        return kept;
    }
}
