package org.variorum.model;

import java.util.List;
import java.util.Optional;

/**
 * What the claims on one question come to, without what explains it.
 *
 * @param verdict that of the weakest slot
 * @param because why, in the order of the vocabulary
 * @param answer the answer of every slot that is settled; absent where none is
 * @param leading the best supported value of every slot, settled or not; absent where no claim gives a value
 * @param slots what they come to, role by role and scope by scope
 * @param confidence that of the least sure slot
 */
public record Conclusion(
        Verdict verdict,
        List<Because> because,
        Optional<Answer> answer,
        Optional<Answer> leading,
        List<Slot> slots,
        Confidence confidence) {

    /** Copies the lists. */
    public Conclusion {
        because = List.copyOf(because);
        slots = List.copyOf(slots);
    }

    /** How the confidence came about: the reasons of the least sure slot. */
    public List<Reason> reasons() {
        return slots.stream()
                .filter(s -> s.confidence() == confidence)
                .findFirst()
                .map(Slot::reasons)
                .orElse(List.of());
    }

    /** The answer of every slot, and of one without an answer what its page prints instead: what all say, else a range. */
    public Optional<Answer> answerOrGround() {
        List<Answer.Part> parts = slots.stream()
                .flatMap(s -> s.answer().or(() -> s.ground().inPlaceOfAnAnswer()).stream()
                        .map(value -> new Answer.Part(s.role(), s.scope(), value)))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Answer(parts));
    }

    /** What all voices say, of each slot of which there is such a thing. */
    public List<Value> shared() {
        return slots.stream().flatMap(s -> s.ground().allSay().stream()).toList();
    }
}
