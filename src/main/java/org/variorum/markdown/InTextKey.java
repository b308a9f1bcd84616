package org.variorum.markdown;

import java.util.List;
import org.variorum.model.Inline;

/** Finds the key {@code @key} to which a bracket belongs, as in {@code @key [p. 3]}. */
final class InTextKey {

    private InTextKey() {}

    /** The index of the key that stands before the token at an index with at most space between; -1 if there is none. */
    static int before(List<Token> tokens, int index) {
        int at = index - 1;
        while (at >= 0 && isSpace(tokens.get(at))) {
            at--;
        }
        return at >= 0 && tokens.get(at) instanceof Token.Key ? at : -1;
    }

    private static boolean isSpace(Token token) {
        return (token instanceof Token.Words words && words.isBlank())
                || (token instanceof Token.Done space && space.inline() instanceof Inline.SoftBreak);
    }
}
