package org.variorum.data;

import java.util.Optional;
import java.util.function.Function;
import org.variorum.model.ClaimId;
import org.variorum.model.Comparison;
import org.variorum.model.Value;

/**
 * The words that stand beside data for whoever reads it by eye. Nothing depends on them: identity is taken without.
 *
 * @param claim what a claim is called
 * @param value a value in words, the member {@code text}
 * @param detail what was compared, in words, the member {@code detail}
 */
public record Captions(
        Function<ClaimId, String> claim,
        Function<Value, Optional<String>> value,
        Function<Comparison, Optional<String>> detail) {

    /** No words: claims by their whole id. */
    public static final Captions NONE = new Captions(ClaimId::text, value -> Optional.empty(), c -> Optional.empty());
}
