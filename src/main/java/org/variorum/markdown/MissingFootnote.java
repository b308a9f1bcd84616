package org.variorum.markdown;

import java.util.List;

/** Notices {@code [^label]} where no footnote has that label, so that the mark would stand in the text. */
final class MissingFootnote {

    private MissingFootnote() {}

    /** Reports a pair of brackets if it looks like the mark of a footnote. */
    static void check(Token.Open bracket, List<Token> inner, Token.Close close, Problems problems) {
        boolean mark = inner.size() == 1
                && inner.get(0) instanceof Token.Words words
                && words.text().length() > 1
                && words.text().startsWith("^")
                && !words.literal()
                && words.text().chars().noneMatch(Character::isWhitespace);
        if (mark) {
            String label = ((Token.Words) inner.get(0)).text().substring(1);
            problems.missingFootnote(bracket.from(), close.to(), label);
        }
    }
}
