package org.variorum.model;

import java.util.List;
import java.util.Optional;

/**
 * What the rules make of one role and scope of a question: whatever happens to the others, it has its own verdict.
 *
 * @param role the role, where sources give one
 * @param scope what it is about
 * @param positions the positions in it, counted from 0
 * @param verdict what its claims come to
 * @param because why, in the order of the vocabulary
 * @param answer the answer; absent where it is unresolved
 * @param wider something wider than the answer that more voices say, where that is surer
 * @param ground what its voices have in common
 * @param confidence how sure the evidence makes us
 * @param reasons how the confidence came about
 */
public record Slot(
        Optional<String> role,
        Scope scope,
        List<Integer> positions,
        Verdict verdict,
        List<Because> because,
        Optional<Value> answer,
        Optional<Wider> wider,
        Ground ground,
        Confidence confidence,
        List<Reason> reasons) {

    /**
     * A value wider than the answer.
     *
     * @param value the value
     * @param confidence how sure the evidence makes us of it
     */
    public record Wider(Value value, Confidence confidence) {}

    /** Copies the lists. */
    public Slot {
        positions = List.copyOf(positions);
        because = List.copyOf(because);
        reasons = List.copyOf(reasons);
    }

    /** The answer as part of that to the whole question. */
    public Optional<Answer.Part> part() {
        return answer.map(value -> new Answer.Part(role, scope, value));
    }
}
