package org.variorum.diagnostic;

import java.util.Collection;
import java.util.Optional;

/** Finds the right spelling nearest to a wrong one, where few are asked for; {@link Spellings} does where many are. */
public final class Nearest {

    private Nearest() {}

    /** See {@link Spellings#nearest}. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        return new Spellings(() -> candidates).nearest(word);
    }

    /** {@link #to} as a ready hint: {@code did you mean "x"?}. */
    public static Optional<String> hint(String word, Collection<String> candidates) {
        return new Spellings(() -> candidates).hint(word);
    }
}
