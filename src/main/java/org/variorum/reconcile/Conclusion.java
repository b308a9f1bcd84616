package org.variorum.reconcile;

import java.util.Optional;
import org.variorum.model.Answer;
import org.variorum.model.Confidence;
import org.variorum.model.Value;
import org.variorum.model.Verdict;

/**
 * What the claims on a question come to, without what explains it.
 *
 * @param verdict the verdict
 * @param answer the best supported answer, or what is shared where nothing is settled
 * @param leading the best supported value even where nothing is settled; absent where no claim gives one
 * @param ground what all live claims share
 * @param confidence how sure the evidence makes us
 */
public record Conclusion(
        Verdict verdict,
        Optional<Answer> answer,
        Optional<Answer> leading,
        Optional<Value> ground,
        Confidence confidence) {}
