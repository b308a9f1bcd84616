package org.variorum.markdown;

import java.util.ArrayList;
import java.util.List;
import org.variorum.model.Inline;

/** Makes inlines of tokens of which no more is to come: what is still open is text, a lone key cites in the text. */
final class Inlines implements Token.Cases<Inlines> {

    private final List<Inline> inlines = new ArrayList<>();
    private final TextBuilder words = new TextBuilder();
    private final CitationGroupReader citations;

    private Inlines(Problems problems) {
        this.citations = new CitationGroupReader(problems);
    }

    /** The inlines that tokens amount to, words next to each other in one. */
    static List<Inline> of(List<Token> tokens, Problems problems) {
        Inlines result = new Inlines(problems);
        for (Token token : tokens) {
            token.fold(result);
        }
        result.flush();
        return List.copyOf(result.inlines);
    }

    @Override
    public Inlines words(Token.Words text) {
        words.add(text.text(), text.extent());
        return this;
    }

    @Override
    public Inlines open(Token.Open bracket) {
        return words(bracket.words());
    }

    @Override
    public Inlines close(Token.Close bracket) {
        words.add("]", new Extent(bracket.from(), bracket.to()));
        return this;
    }

    @Override
    public Inlines key(Token.Key key) {
        if (key.hyphen()) {
            int at = key.extent().from();
            words.add("-", new Extent(at - 1, at));
        }
        return inline(citations.inText(key));
    }

    @Override
    public Inlines braces(Token.Braces braces) {
        words.add(braces.raw(), braces.extent());
        return this;
    }

    @Override
    public Inlines faultyBrace(Token.FaultyBrace brace) {
        words.add("{", new Extent(brace.from(), brace.from() + 1));
        return this;
    }

    /** Text that is done joins the words around it. */
    @Override
    public Inlines done(Token.Done done) {
        if (done.inline() instanceof Inline.Text text) {
            words.add(text.text(), done.extent());
            return this;
        }
        return inline(done.inline());
    }

    private Inlines inline(Inline inline) {
        flush();
        inlines.add(inline);
        return this;
    }

    private void flush() {
        if (!words.isEmpty()) {
            inlines.add(words.take());
        }
    }
}
