package org.variorum.model;

import java.util.List;
import java.util.Optional;

/**
 * What is published on a question: what the rules say, and what the editor decided.
 *
 * @param question the question
 * @param reconciliation what the rules say
 * @param decision what the editor decided, if anything
 * @param explanation the editor's explanation
 * @param path the question's file
 * @param rulings what is said of each position, in their order
 * @param departures how the desk departs from the rules; empty without a decision
 */
public record Finding(
        Question question,
        Reconciliation reconciliation,
        Optional<Decision> decision,
        Prose explanation,
        String path,
        List<Ruled> rulings,
        List<Departure> departures) {

    /** Copies the lists. */
    public Finding {
        rulings = List.copyOf(rulings);
        departures = List.copyOf(departures);
    }

    /**
     * The finding with the rulings and departures that follow from it.
     *
     * @param inquiry the question with what the editor wrote on it
     * @param reconciliation what the rules say
     * @param values how values compare
     */
    public static Finding of(Inquiry inquiry, Reconciliation reconciliation, ValueRelations values) {
        Finding bare = with(inquiry, reconciliation, List.of(), List.of());
        List<Ruled> rulings = Rulings.of(bare, values);
        List<Departure> departures =
                Departures.of(inquiry.question(), reconciliation, inquiry.decision(), rulings, values);
        return with(inquiry, reconciliation, rulings, departures);
    }

    private static Finding with(
            Inquiry inquiry, Reconciliation rules, List<Ruled> rulings, List<Departure> departures) {
        return new Finding(
                inquiry.question(),
                rules,
                inquiry.decision(),
                inquiry.explanation(),
                inquiry.path(),
                rulings,
                departures);
    }

    /** The verdict in force: the editor's, else the rules'. */
    public Verdict verdict() {
        return decision.flatMap(Decision::verdict).orElseGet(this::settledVerdict);
    }

    /** That of the rules; where the desk settles what the rules leave open between sides that exclude each other, they contradict each other. */
    private Verdict settledVerdict() {
        boolean settled = decision.filter(
                        d -> d.status() == Decision.Status.SETTLED && d.answer().isPresent())
                .isPresent();
        return settled
                        && reconciliation.verdict() == Verdict.UNRESOLVED
                        && reconciliation.relations().anyConflict()
                ? Verdict.CONTRADICTION
                : reconciliation.verdict();
    }

    /** Whether sources contradict each other, and neither a later state nor the kind of the difference has ended that. */
    public boolean isDisputed() {
        return reconciliation.relations().anyConflict()
                && (verdict() == Verdict.CONTRADICTION || verdict() == Verdict.UNRESOLVED);
    }

    /** The confidence in force: the editor's, else the rules'. */
    public Confidence confidence() {
        return decision.flatMap(Decision::confidence).orElse(reconciliation.confidence());
    }

    /** The answer in force: the editor's where there is a decision, else that of every part which the rules settle. */
    public Optional<Answer> answer() {
        return decision.isPresent() ? decision.get().answer() : reconciliation.answer();
    }

    /** Where the question stands. */
    public Decision.Status status() {
        return decision.map(Decision::status)
                .orElse(verdict() == Verdict.UNRESOLVED ? Decision.Status.OPEN : Decision.Status.SETTLED);
    }
}
