package org.variorum.model;

import java.util.Optional;

/**
 * What the claims on one question come to, in short: what a {@link Conclusion} says first, without its slots.
 *
 * @param verdict that of the weakest slot
 * @param confidence that of the least sure slot
 * @param answer the answer of every slot that is settled; absent where none is
 * @param leading the best supported value of every slot, settled or not; absent where no claim gives a value
 */
public record Upshot(Verdict verdict, Confidence confidence, Optional<Answer> answer, Optional<Answer> leading) {}
