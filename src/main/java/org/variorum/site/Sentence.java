package org.variorum.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Answer;
import org.variorum.model.Confidence;
import org.variorum.model.Decision;
import org.variorum.model.Finding;
import org.variorum.model.FindingUse;
import org.variorum.model.Position;
import org.variorum.model.Reconciliation;
import org.variorum.model.SentenceState;
import org.variorum.model.Slot;
import org.variorum.model.Value;
import org.variorum.model.Verdict;

/**
 * How a sentence stands that rests on a finding.
 *
 * @param state its state
 * @param confidence how sure that is; absent of what is open, and of what holds because all say so
 */
public record Sentence(SentenceState state, Optional<Confidence> confidence) {

    /**
     * The state of a passage. Whether what it says follows from the finding has been checked before; here it is only asked
     * whether there is something that it can follow from.
     */
    public static Sentence of(FindingUse use, Finding finding) {
        List<Answer.Part> parts = new ArrayList<>();
        for (Answer.Part part : finding.answer().map(Answer::parts).orElse(List.of())) {
            if (part.concernsRole(use.role()) && use.scope().fits(part.scope())) {
                parts.add(part);
            }
        }
        boolean unknown =
                use.open() || use.value().filter(v -> v == Value.YesNo.UNKNOWN).isPresent();
        if (unknown || isLeftOpen(finding) || (parts.isEmpty() && use.value().isEmpty())) {
            return new Sentence(SentenceState.OPEN, Optional.empty());
        }
        boolean overtaken = use.value().isPresent()
                && isSaidByNone(parts, use.value().get())
                && isReplaced(use.value().get(), finding);
        return new Sentence(
                overtaken ? SentenceState.OVERTAKEN : SentenceState.HOLDS,
                parts.isEmpty() || overtaken ? Optional.empty() : Optional.of(confidence(parts, finding)));
    }

    /** Whether the only part of a question is open; what can be said all the same does not close it. */
    private static boolean isLeftOpen(Finding finding) {
        return finding.verdict() == Verdict.UNRESOLVED
                && finding.reconciliation().slots().size() < 2;
    }

    private static boolean isSaidByNone(List<Answer.Part> parts, Value value) {
        for (Answer.Part part : parts) {
            if (part.value().alike(value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReplaced(Value value, Finding finding) {
        Reconciliation rules = finding.reconciliation();
        List<Position> positions = rules.positions();
        for (int i = 0; i < positions.size(); i++) {
            if (rules.relations().isReplaced(i)
                    && positions.get(i).value().filter(value::alike).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The desk's, where it gives one, else that of the least sure part. */
    private static Confidence confidence(List<Answer.Part> parts, Finding finding) {
        Optional<Confidence> desk = finding.decision().flatMap(Decision::confidence);
        return desk.isPresent() ? desk.get() : leastSure(parts, finding);
    }

    private static Confidence leastSure(List<Answer.Part> parts, Finding finding) {
        Optional<Confidence> least = Optional.empty();
        for (Slot slot : finding.reconciliation().slots()) {
            Optional<Answer.Part> part = slot.part();
            boolean concerned = part.isPresent() && parts.contains(part.get());
            if (concerned && (least.isEmpty() || slot.confidence().compareTo(least.get()) > 0)) {
                least = Optional.of(slot.confidence());
            }
        }
        return least.orElseGet(finding::confidence);
    }
}
