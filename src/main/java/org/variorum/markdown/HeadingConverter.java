package org.variorum.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.variorum.model.Attributes;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/** Converts headings, and reads the id that may stand at their end: {@code # What is open {#open}}. */
final class HeadingConverter {

    private final InlineConverter inlines;
    private final Anchors anchors;
    private final Problems problems;

    /** Converts the headings of one file. */
    HeadingConverter(InlineConverter inlines, Anchors anchors, Problems problems) {
        this.inlines = inlines;
        this.anchors = anchors;
        this.problems = problems;
    }

    /** Converts a heading at a depth. */
    Block convert(Heading node, int depth) {
        List<Token> tokens = inlines.tokens(Optional.ofNullable(node.getFirstChild()), 0, depth, false);
        Optional<Token.Braces> braces = lastBraces(tokens);
        List<Token> words = braces.isPresent() ? withoutLast(tokens) : tokens;
        List<Inline> children = inlines.resolve(words, depth);
        String anchor = braces.flatMap(this::chosen).orElseGet(() -> anchors.of(Prose.plain(children)));
        return new Block.Heading(node.getLevel(), anchor, children);
    }

    private static Optional<Token.Braces> lastBraces(List<Token> tokens) {
        int last = tokens.size() - 1;
        if (last < 0 || !(tokens.get(last) instanceof Token.Braces braces)) {
            return Optional.empty();
        }
        boolean spaceBefore = last == 0
                || (tokens.get(last - 1) instanceof Token.Words words
                        && words.text().endsWith(" "));
        return spaceBefore ? Optional.of(braces) : Optional.empty();
    }

    /** The tokens before the braces, without the space between. */
    private static List<Token> withoutLast(List<Token> tokens) {
        int end = tokens.size() - 1;
        if (end > 0 && tokens.get(end - 1) instanceof Token.Words words) {
            tokens.set(end - 1, words.stripTrailing());
        }
        return tokens.subList(0, end);
    }

    private Optional<String> chosen(Token.Braces braces) {
        Attributes attributes = braces.attributes();
        Extent extent = braces.extent();
        if (!attributes.classes().isEmpty() || !attributes.pairs().isEmpty()) {
            problems.badAttributes(new AttributeFault(
                    extent.from(), extent.to(), "a heading has no attributes but an id", "{#id} alone"));
        }
        Optional<String> id = attributes.id();
        if (id.isPresent() && !anchors.choose(id.get())) {
            problems.badAttributes(new AttributeFault(
                    extent.from(), extent.to(), "an earlier heading has the id " + id.get(), "an id of its own"));
        }
        return id;
    }
}
