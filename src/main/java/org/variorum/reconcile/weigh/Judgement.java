package org.variorum.reconcile.weigh;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Answer;
import org.variorum.model.Verdict;

/**
 * The verdict on a question, with all that led to it.
 *
 * @param tally the tally
 * @param slots the slots, in the order of their first position
 * @param lineages the lineages that give a value, by their place
 * @param verdict the verdict on the whole
 */
record Judgement(Tally tally, List<Judged> slots, BitSet lineages, Verdict verdict) {

    /**
     * The verdict on one slot.
     *
     * @param contest what is said of it, and what was picked
     * @param verdict the verdict
     */
    record Judged(Contest contest, Verdict verdict) {

        /** The answer; none where nothing is settled. */
        Optional<Answer.Part> part() {
            return verdict == Verdict.UNRESOLVED ? Optional.empty() : leading();
        }

        /** The value that leads, settled or not. */
        Optional<Answer.Part> leading() {
            return contest.pick()
                    .map(pick -> new Answer.Part(
                            contest.role(), contest.scope(), pick.picked().value()));
        }
    }

    /** The answers of all slots that have one. */
    Optional<Answer> answer() {
        return answer(slots.stream().flatMap(s -> s.part().stream()).toList());
    }

    /** The values that lead, settled or not. */
    Optional<Answer> leading() {
        return answer(slots.stream().flatMap(s -> s.leading().stream()).toList());
    }

    private static Optional<Answer> answer(List<Answer.Part> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Answer(parts));
    }
}
