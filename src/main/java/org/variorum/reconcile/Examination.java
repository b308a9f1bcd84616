package org.variorum.reconcile;

import java.util.List;
import org.variorum.model.ClaimId;
import org.variorum.model.Comparison;
import org.variorum.model.Conclusion;
import org.variorum.model.Position;
import org.variorum.model.Reconciliation;
import org.variorum.model.Reconciliation.Count;
import org.variorum.model.Reconciliation.Loss;
import org.variorum.model.Step;
import org.variorum.reconcile.compare.Comparisons;
import org.variorum.reconcile.weigh.Weighing;

/** The claims on a question, compared and weighed once, for whoever asks more than one thing of them. */
public final class Examination {

    private final Comparisons comparisons;
    private final Weighing weighing;
    private final Conclusion conclusion;
    private final Fingerprint fingerprint;

    Examination(Comparisons comparisons, Weighing weighing, Fingerprint fingerprint) {
        this.comparisons = comparisons;
        this.weighing = weighing;
        this.conclusion = weighing.conclusion();
        this.fingerprint = fingerprint;
    }

    /**
     * How two claims compare, put so that the first is the narrower, the later, or the one that denies.
     *
     * @throws IllegalArgumentException if one of the ids is not among the claims of the question
     */
    public Comparison between(ClaimId first, ClaimId second) {
        return comparisons.between(first, second);
    }

    /** What the claims come to, without what explains it. */
    public Conclusion conclusion() {
        return conclusion;
    }

    /** What the claims come to, with everything that a reader needs to redo it by hand. */
    public Reconciliation reconciliation() {
        List<Position> positions = weighing.positions();
        List<Count> tally = weighing.tally();
        List<Comparison> compared = weighing.compared();
        List<Loss> losses = weighing.losses();
        List<Step> steps = weighing.steps(compared, conclusion.slots(), losses);
        return new Reconciliation(
                comparisons.question().id(),
                weighing.lineages(),
                positions,
                weighing.relations(),
                compared,
                tally,
                conclusion,
                losses,
                steps,
                fingerprint.of(comparisons, positions, tally, conclusion, steps));
    }
}
