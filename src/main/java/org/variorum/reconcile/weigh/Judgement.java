package org.variorum.reconcile.weigh;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Answer;
import org.variorum.model.Because;
import org.variorum.model.Verdict;

/**
 * The verdict on a question, with all that led to it.
 *
 * @param tally the tally
 * @param slots the slots, in the order of their first position
 * @param lineages the lineages that give a value
 * @param verdict the verdict on the whole
 */
record Judgement(Tally tally, List<Judged> slots, Voices lineages, Verdict verdict) {

    /**
     * The verdict on one slot.
     *
     * @param contest what is said of it, and what was picked
     * @param verdict the verdict
     * @param because why
     */
    record Judged(Contest contest, Verdict verdict, Set<Because> because) {

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

    Set<Because> because() {
        Set<Because> because = EnumSet.noneOf(Because.class);
        slots.forEach(s -> because.addAll(s.because()));
        if (verdict == Verdict.SINGLE_SOURCE || (verdict == Verdict.UNRESOLVED && lineages.size() == 1)) {
            because.add(Because.LINEAGE);
        }
        return because;
    }
}
