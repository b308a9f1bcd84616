package org.variorum.model;

import java.util.Optional;

/**
 * What is published on a question: what the rules say, and what the editor decided.
 *
 * @param question the question
 * @param reconciliation what the rules say
 * @param decision what the editor decided, if anything
 * @param explanation the editor's explanation
 * @param path the question's file
 */
public record Finding(
        Question question, Reconciliation reconciliation, Optional<Decision> decision, Prose explanation, String path) {

    /** The verdict in force: the editor's, else the rules'. */
    public Verdict verdict() {
        return decision.flatMap(Decision::verdict).orElse(reconciliation.verdict());
    }

    /** The confidence in force: the editor's, else the rules'. */
    public Confidence confidence() {
        return decision.flatMap(Decision::confidence).orElse(reconciliation.confidence());
    }

    /** The answer in force: the editor's where there is a decision, else the rules' unless nothing is settled. */
    public Optional<Answer> answer() {
        if (decision.isPresent()) {
            return decision.get().answer();
        }
        return verdict() == Verdict.UNRESOLVED ? Optional.empty() : reconciliation.answer();
    }

    /** Where the question stands. */
    public Decision.Status status() {
        return decision.map(Decision::status)
                .orElse(verdict() == Verdict.UNRESOLVED ? Decision.Status.OPEN : Decision.Status.SETTLED);
    }
}
