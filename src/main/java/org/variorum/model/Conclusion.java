package org.variorum.model;

import java.util.List;
import java.util.Optional;

/**
 * What the claims on one question come to, without what explains it.
 *
 * @param verdict what they come to
 * @param because why, in the order of the vocabulary
 * @param answer the best supported answer; absent where no claim gives a value, or nothing is settled or shared
 * @param leading the best supported answer even where nothing is settled; absent where no claim gives a value
 * @param commonGround the most specific statement that every live claim supports
 * @param confidence how sure the evidence makes us
 * @param reasons how the confidence came about, in the order in which it did
 */
public record Conclusion(
        Verdict verdict,
        List<Because> because,
        Optional<Answer> answer,
        Optional<Answer> leading,
        Optional<Reconciliation.Ground> commonGround,
        Confidence confidence,
        List<Reason> reasons) {

    /** Copies the lists. */
    public Conclusion {
        because = List.copyOf(because);
        reasons = List.copyOf(reasons);
    }
}
