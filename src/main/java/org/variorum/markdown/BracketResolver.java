package org.variorum.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.variorum.model.Attributes;
import org.variorum.model.Inline;

/**
 * Matches brackets, innermost first, and decides what each pair is: a span if attributes follow, a note if {@code ^}
 * stands before, a citation if it holds keys, and otherwise the brackets that it looks like.
 *
 * <p>A pair that becomes one inline takes the place of its tokens, so that no token is looked at more often than
 * brackets may nest.
 */
final class BracketResolver {

    private final BodyText source;
    private final Problems problems;
    private final Footnotes footnotes;
    private final int limit;
    private final List<Token> done = new ArrayList<>();
    private final Deque<Opened> open = new ArrayDeque<>();

    /**
     * A bracket that is open.
     *
     * @param at its index among the tokens that are done
     * @param plain whether it closes again without attributes
     */
    private record Opened(int at, boolean plain) {}

    /** Matches brackets that nest no deeper than a limit. */
    BracketResolver(BodyText source, Problems problems, Footnotes footnotes, int limit) {
        this.source = source;
        this.problems = problems;
        this.footnotes = footnotes;
        this.limit = limit;
    }

    /** Whether none of some tokens is a bracket or attributes, so that each stays what it is. */
    static boolean areSettled(List<Token> tokens) {
        for (Token token : tokens) {
            if (!(token instanceof Token.Words || token instanceof Token.Done || token instanceof Token.Key)) {
                return false;
            }
        }
        return true;
    }

    /** The inlines that tokens amount to. */
    List<Inline> resolve(List<Token> tokens) {
        BitSet plain = PlainBrackets.in(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token instanceof Token.Close close && !open.isEmpty()) {
                Optional<Token> next = i + 1 < tokens.size() ? Optional.of(tokens.get(i + 1)) : Optional.empty();
                i += close(close, next) ? 1 : 0;
            } else if (token instanceof Token.Open bracket) {
                open(bracket, plain.get(i));
            } else {
                add(token);
            }
        }
        return Inlines.of(done, problems);
    }

    private void add(Token token) {
        if (token instanceof Token.Braces braces) {
            attach(braces);
        } else {
            done.add(token);
        }
    }

    private void open(Token.Open bracket, boolean plain) {
        if (open.size() >= limit) {
            problems.tooDeep(bracket.from(), "brackets nested more than " + limit + " deep are read as text");
            done.add(bracket.words());
        } else {
            open.push(new Opened(done.size(), plain));
            done.add(bracket);
        }
    }

    /** Decides what the innermost pair is; true if it takes the next token too. */
    private boolean close(Token.Close close, Optional<Token> next) {
        int at = open.pop().at();
        Token.Open bracket = (Token.Open) done.get(at);
        List<Token> inner = done.subList(at + 1, done.size());
        // span: "[" inlines "]" attributes
        if (next.isPresent() && next.get() instanceof Token.Braces braces && !bracket.note()) {
            replace(at, span(bracket.from(), inner, braces));
            return true;
        }
        if (next.isPresent() && next.get() instanceof Token.FaultyBrace brace) {
            problems.badBraces(brace.from(), brace.fault());
            keep(at, close);
        } else if (bracket.note()) {
            // note: "^[" inlines "]"
            Extent extent = new Extent(bracket.from(), close.to());
            String label = footnotes.inline(Inlines.of(inner, problems));
            replace(
                    at,
                    new Token.Done(new Inline.FootnoteMark(label, problems.at(extent.from(), extent.to())), extent));
        } else {
            citation(at, bracket, close, inner);
        }
        return false;
    }

    private void citation(int at, Token.Open bracket, Token.Close close, List<Token> inner) {
        CitationGroupReader citations = new CitationGroupReader(problems);
        // citation in text: key space? "[" locator (";" works)? "]"
        boolean inPlain = !open.isEmpty() && open.element().plain();
        int key = inPlain ? -1 : InTextKey.before(done, at);
        Optional<Token> group = key >= 0
                ? citations.inText((Token.Key) done.get(key), inner, close.to())
                : citations.bracketed(inner, new Extent(bracket.from(), close.to()));
        if (group.isPresent()) {
            List<Token> marks = marks(inner);
            if (key >= 0) {
                replaceKey(key, group.get());
            } else {
                replace(at, group.get());
            }
            marks.forEach(this::keepBehind);
        } else {
            MissingFootnote.check(bracket, inner, close, problems);
            keep(at, close);
        }
    }

    private static List<Token> marks(List<Token> tokens) {
        List<Token> marks = new ArrayList<>(0);
        for (Token token : tokens) {
            if (token instanceof Token.Done done && done.inline() instanceof Inline.FootnoteMark) {
                marks.add(token);
            }
        }
        return marks;
    }

    /** A footnote mark within a citation comes to stand behind it, so that the note is not lost. */
    private void keepBehind(Token mark) {
        Extent extent = ((Token.Done) mark).extent();
        problems.markInCitation(extent.from(), extent.to());
        done.add(mark);
    }

    private Token span(int from, List<Token> inner, Token.Braces braces) {
        Extent extent = new Extent(from, braces.extent().to());
        return new Token.Done(
                new Inline.Span(braces.attributes(), Inlines.of(inner, problems), problems.at(from, extent.to())),
                extent);
    }

    private void replace(int at, Token token) {
        done.subList(at, done.size()).clear();
        done.add(token);
    }

    /** In the text a hyphen before a key is a hyphen, as it is without brackets, and as Pandoc has it. */
    private void replaceKey(int at, Token group) {
        Token.Key key = (Token.Key) done.get(at);
        int from = key.extent().from();
        replace(at, group);
        if (key.hyphen()) {
            done.add(at, new Token.Words("-", true, new Extent(from - 1, from)));
        }
    }

    private void keep(int at, Token.Close close) {
        done.set(at, ((Token.Open) done.get(at)).words());
        done.add(close);
    }

    /** Gives braces to the picture or the link before them; braces behind anything else are text. */
    private void attach(Token.Braces braces) {
        Token before = done.isEmpty() ? braces : done.get(done.size() - 1);
        if (before instanceof Token.Done target
                && target.extent().to() == braces.extent().from()) {
            Extent extent = new Extent(target.extent().from(), braces.extent().to());
            if (target.inline() instanceof Inline.Image image) {
                replace(done.size() - 1, new Token.Done(with(image, braces.attributes()), extent));
                return;
            }
            // a link has no attributes of its own here: they become a span around it
            if (target.inline() instanceof Inline.Link && source.text().charAt(extent.from()) == '[') {
                replace(done.size() - 1, span(extent.from(), List.of(before), braces));
                return;
            }
        }
        done.add(new Token.Words(braces.raw(), true, braces.extent()));
    }

    private static Inline.Image with(Inline.Image image, Attributes attributes) {
        return new Inline.Image(image.target(), image.title(), image.alternative(), attributes, image.location());
    }
}
