package org.variorum.markdown;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Finds the brackets that close again without attributes and hold no note. In such a pair, a bracket behind a key belongs to the suffix of
 * a citation, {@code [@key [sic] says]}; elsewhere it is the locator of a citation in the text,
 * {@code [as @key [p. 3] says]{.claim}}.
 */
final class PlainBrackets {

    private PlainBrackets() {}

    /** The indexes of their opening brackets. */
    static BitSet in(List<Token> tokens) {
        BitSet plain = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Open) {
                open.push(i);
            } else if (tokens.get(i) instanceof Token.Close && !open.isEmpty()) {
                boolean attributes = i + 1 < tokens.size() && tokens.get(i + 1) instanceof Token.Braces;
                int at = open.pop();
                boolean note = tokens.get(at) instanceof Token.Open bracket && bracket.note();
                plain.set(at, !attributes && !note);
            }
        }
        return plain;
    }
}
