package org.variorum.reconcile.weigh;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Answer;
import org.variorum.model.Because;
import org.variorum.model.Conclusion;
import org.variorum.model.Reconciliation.Ground;
import org.variorum.model.Value;
import org.variorum.model.Verdict;
import org.variorum.reconcile.weigh.Choice.Slot;

/**
 * The verdict on a question, with all that led to it.
 *
 * @param tally the tally
 * @param relations how often each relation occurs
 * @param slots the answers picked
 * @param lineages the lineages that give a value
 * @param verdict the verdict
 * @param because why
 * @param ground what all live claims share
 * @param leading the best supported answer, settled or not
 * @param answer the answer: what was picked, or what is shared where nothing is settled
 */
record Judgement(
        Tally tally,
        RelationCounts relations,
        List<Slot> slots,
        Voices lineages,
        Verdict verdict,
        Set<Because> because,
        Optional<Value> ground,
        Optional<Answer> leading,
        Optional<Answer> answer) {

    /** The same without what explains it, at a certainty. */
    Conclusion conclusion(Certainty certainty) {
        boolean met = verdict != Verdict.UNRESOLVED && verdict != Verdict.CONTRADICTION;
        return new Conclusion(
                verdict,
                List.copyOf(because),
                answer,
                leading,
                ground.map(value -> new Ground(value, met)),
                certainty.level(),
                certainty.reasons());
    }
}
