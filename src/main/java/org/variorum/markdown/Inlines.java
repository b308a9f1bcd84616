package org.variorum.markdown;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Inline;

/** Makes inlines of tokens of which no more is to come: what is still open is text, a lone key cites in the text. */
final class Inlines {

    private final List<Inline> inlines = new ArrayList<>();
    private final TextBuilder words;
    private final CitationReader citations;

    private Inlines(SourceText source, Problems problems) {
        this.words = new TextBuilder(source);
        this.citations = new CitationReader(problems);
    }

    /** The inlines that tokens amount to, words next to each other in one. */
    static List<Inline> of(List<Token> tokens, SourceText source, Problems problems) {
        Inlines result = new Inlines(source, problems);
        tokens.forEach(result::add);
        result.flush();
        return List.copyOf(result.inlines);
    }

    private void add(Token token) {
        if (token instanceof Token.Words text) {
            words.add(text.text(), text.extent());
        } else if (token instanceof Token.Open bracket) {
            words.add(bracket.words().text(), bracket.words().extent());
        } else if (token instanceof Token.Close bracket) {
            words.add("]", new Extent(bracket.from(), bracket.to()));
        } else if (token instanceof Token.FaultyBrace brace) {
            words.add("{", new Extent(brace.from(), brace.from() + 1));
        } else if (token instanceof Token.Braces braces) {
            words.add(braces.raw(), braces.extent());
        } else if (token instanceof Token.Key key) {
            int at = key.extent().from();
            words.add(key.hyphen() ? "-" : "", new Extent(at - 1, at));
            flush();
            inlines.add(citations.inText(key));
        } else if (token instanceof Token.Done done && done.inline() instanceof Inline.Text text) {
            words.add(text.text(), done.extent());
        } else if (token instanceof Token.Done done) {
            flush();
            inlines.add(done.inline());
        }
    }

    private void flush() {
        if (!words.isEmpty()) {
            inlines.add(words.take());
        }
    }
}
