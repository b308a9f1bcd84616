package org.variorum.reconcile;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.model.Conclusion;
import org.variorum.model.Confidence;
import org.variorum.model.Value;
import org.variorum.model.Verdict;

/**
 * What a reader is told, without the names of reports.
 *
 * @param verdict the verdict
 * @param confidence how sure it is
 * @param answer the answer of each slot that has one
 * @param slots of each slot the verdict, how sure it is, and what all say
 */
record Outcome(Verdict verdict, Confidence confidence, Set<String> answer, Set<String> slots) {

    static Outcome of(Rumours rumours) {
        Conclusion conclusion = rumours.examined().conclusion();
        return new Outcome(
                conclusion.verdict(),
                conclusion.confidence(),
                conclusion.slots().stream()
                        .filter(s -> s.answer().isPresent())
                        .map(s -> s.role() + " " + s.scope() + " "
                                + text(s.answer().get()))
                        .collect(Collectors.toSet()),
                conclusion.slots().stream()
                        .map(s -> s.role() + " " + s.scope().words() + " " + s.verdict() + " " + s.confidence() + " "
                                + s.ground().allSay().map(Outcome::text))
                        .collect(Collectors.toCollection(HashSet::new)));
    }

    private static String text(Value value) {
        return value instanceof Value.Quantity q
                ? q.low().stripTrailingZeros().toPlainString() + " "
                        + q.high().stripTrailingZeros().toPlainString() + " " + q.hedge() + " " + q.unit()
                : value instanceof Value.QuoteValue quote ? quote.text() : value.toString();
    }
}
