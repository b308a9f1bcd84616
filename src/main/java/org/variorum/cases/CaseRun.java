package org.variorum.cases;

import java.util.ArrayList;
import java.util.List;
import org.variorum.cases.CaseResult.Difference;
import org.variorum.cases.CaseResult.Suggestion;
import org.variorum.model.Claim;
import org.variorum.model.Comparison;
import org.variorum.model.Lineage;
import org.variorum.model.Reconciliation;
import org.variorum.reconcile.Examination;
import org.variorum.reconcile.Reconciler;
import org.variorum.reconcile.compare.EntityGraph;
import org.variorum.words.PlainNames;
import org.variorum.words.Wording;
import org.variorum.words.bundle.Languages;

/** Reconciles the cases of a file and compares what comes of them with what is expected. For one thread. */
public final class CaseRun {

    private final CaseFile file;
    private final EntityGraph graph;
    private final PlainNames names;
    private final Wording values;

    /** A run over the cases of a file. */
    public CaseRun(CaseFile file) {
        this.file = file;
        this.graph = new EntityGraph(file.entities().values());
        this.names = new PlainNames(file.entities(), file.events());
        this.values = new Wording(Languages.ENGLISH, names);
    }

    /** How values and voices of a case are printed for readers of this file. */
    public Wording wording(CaseResult result) {
        return new Wording(
                Languages.ENGLISH, names.calling(result.reconciliation().lineages()));
    }

    /** What comes of one of its cases. */
    public CaseResult of(Case worked) {
        List<Suggestion> overlaps =
                Bodies.overlaps(worked, file.policy().shares().overlap());
        Reconciler reconciler = new Reconciler(file.policy(), graph, file.events(), worked.sources())
                .overlapping(Bodies.reports(overlaps));
        Examination examined = reconciler.examine(worked.question(), worked.claims());
        Reconciliation result = examined.reconciliation();
        List<Difference> differences = worked.expected()
                .map(expected -> new Differences(
                                worked,
                                file.policy(),
                                reconciler,
                                values,
                                part -> CaseResult.asOf(part, worked, result))
                        .between(expected, result, examined))
                .orElse(List.of());
        return new CaseResult(
                worked, result, pairs(worked.claims(), examined), undeclared(overlaps, result), differences);
    }

    private static List<Comparison> pairs(List<Claim> claims, Examination examined) {
        List<Comparison> pairs = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                pairs.add(examined.between(claims.get(i).id(), claims.get(j).id()));
            }
        }
        return pairs;
    }

    /** The overlaps between sources that are not one voice anyway. */
    private static List<Suggestion> undeclared(List<Suggestion> overlaps, Reconciliation result) {
        return overlaps.stream()
                .filter(o -> result.lineages().stream()
                        .map(Lineage::sources)
                        .noneMatch(sources -> sources.contains(o.first().report())
                                && sources.contains(o.second().report())))
                .toList();
    }
}
