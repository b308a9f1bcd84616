package org.variorum.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.variorum.model.Claim;
import org.variorum.model.Event;
import org.variorum.model.EventId;
import org.variorum.model.Policy;
import org.variorum.model.Question;
import org.variorum.model.Reconciliation;
import org.variorum.model.Relation;
import org.variorum.model.ReportId;
import org.variorum.model.Source;
import org.variorum.model.Upshot;
import org.variorum.model.Value;
import org.variorum.reconcile.compare.Comparisons;
import org.variorum.reconcile.compare.EntityGraph;
import org.variorum.reconcile.compare.Statement;
import org.variorum.reconcile.compare.Statements;
import org.variorum.reconcile.compare.TextOverlaps;
import org.variorum.reconcile.compare.World;
import org.variorum.reconcile.weigh.Lineages;
import org.variorum.reconcile.weigh.Weighing;

/**
 * Reconciles what sources say on a question. Immutable and safe for use by several threads.
 *
 * <p>The rules compare declared facts and add declared grades; nothing is learned. On public truth-discovery data typed
 * comparison does most of the work, and iterated source weights are unstable (see decision 5).
 */
public final class Reconciler {

    private final World world;
    private final Map<ReportId, Source> sources;
    private final TextOverlaps overlaps;

    /**
     * A reconciler over one body of content.
     *
     * @param policy the hedge widths in force
     * @param graph how entities belong together
     * @param events what happened, by id
     * @param sources every source, by id
     */
    public Reconciler(Policy policy, EntityGraph graph, Map<EventId, Event> events, Map<ReportId, Source> sources) {
        this(new World(policy, graph, events), sources, TextOverlaps.NONE);
    }

    private Reconciler(World world, Map<ReportId, Source> sources, TextOverlaps overlaps) {
        this.world = world;
        this.sources = sources;
        this.overlaps = overlaps;
    }

    /** The same, with reports whose texts are nearly one. */
    public Reconciler overlapping(TextOverlaps texts) {
        return new Reconciler(world, sources, texts);
    }

    /**
     * Compares and weighs some claims on a question: who speaks, who is one voice, how each stands to each, and what that
     * comes to.
     *
     * @param question the question
     * @param claims the claims, in any order; every source must be among the reconciler's
     */
    public Examination examine(Question question, List<Claim> claims) {
        return weighed(
                question,
                claims,
                (comparisons, weighing) -> new Examination(comparisons, weighing, new Fingerprint(world, sources)));
    }

    /** What some claims on a question come to, {@linkplain #examine examined}. */
    public Reconciliation reconcile(Question question, List<Claim> claims) {
        return examine(question, claims).reconciliation();
    }

    /** The same in short: for many questions of which only the answers are wanted. */
    public Upshot conclude(Question question, List<Claim> claims) {
        return weighed(question, claims, (comparisons, weighing) -> weighing.upshot());
    }

    private <R> R weighed(Question question, List<Claim> claims, BiFunction<Comparisons, Weighing, R> use) {
        // In whatever order they come: nothing that follows may go by it.
        List<Claim> sorted =
                claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
        List<Statement> statements = new Statements(world, sources).of(question, sorted);
        Lineages lineages = new Lineages(statements, sources, world.graph(), overlaps);
        Comparisons comparisons = new Comparisons(question, statements, lineages, world);
        return use.apply(comparisons, new Weighing(comparisons, lineages, world));
    }

    /** How two values of a question compare, by its type alone. */
    public Relation relation(Question question, Value first, Value second) {
        return world.relation(question, first, second);
    }
}
