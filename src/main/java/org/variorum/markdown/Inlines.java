package org.variorum.markdown;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Inline;

/** Makes inlines of tokens of which no more is to come: what is still open is text, a lone key cites in the text. */
final class Inlines {

    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private Inlines() {}

    /** The inlines that tokens amount to, words next to each other in one. */
    static List<Inline> of(List<Token> tokens, Problems problems) {
        Inlines result = new Inlines();
        CitationReader citations = new CitationReader(problems);
        tokens.forEach(token -> result.add(token, citations));
        result.flush();
        return List.copyOf(result.inlines);
    }

    private void add(Token token, CitationReader citations) {
        if (token instanceof Token.Words text) {
            words.append(text.text());
        } else if (token instanceof Token.Open bracket) {
            words.append(bracket.words().text());
        } else if (token instanceof Token.Close) {
            words.append(']');
        } else if (token instanceof Token.FaultyBrace) {
            words.append('{');
        } else if (token instanceof Token.Braces braces) {
            words.append(braces.raw());
        } else if (token instanceof Token.Key key) {
            words.append(key.hyphen() ? "-" : "");
            flush();
            inlines.add(citations.inText(key));
        } else if (token instanceof Token.Done done && done.inline() instanceof Inline.Text text) {
            words.append(text.text());
        } else if (token instanceof Token.Done done) {
            flush();
            inlines.add(done.inline());
        }
    }

    private void flush() {
        if (words.length() > 0) {
            inlines.add(new Inline.Text(words.toString()));
            words.setLength(0);
        }
    }
}
