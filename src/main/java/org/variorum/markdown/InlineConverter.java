package org.variorum.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.variorum.model.Attributes;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/** Converts commonmark's inline nodes into ours: first into tokens, then, once brackets are matched, into inlines. */
final class InlineConverter {

    private final BodyText source;
    private final Problems problems;
    private final Footnotes footnotes;
    private final RunReader runs;
    private final int limit;

    /** Converts the inlines of one file. */
    InlineConverter(BodyText source, Problems problems, Footnotes footnotes, ProseLimits limits) {
        this.source = source;
        this.problems = problems;
        this.footnotes = footnotes;
        this.runs = new RunReader(source, problems);
        this.limit = limits.depth();
    }

    /** The inlines in a block. */
    List<Inline> convert(Node block, int depth) {
        return resolve(tokens(Optional.ofNullable(block.getFirstChild()), 0, depth, false), depth);
    }

    /** The tokens of a node and of all that follow it, without the first {@code skip} characters of text. */
    List<Token> tokens(Optional<Node> first, int skip, int depth, boolean inLink) {
        return new InlineLexer(this, runs, problems, depth, inLink).read(first, skip);
    }

    /** The inlines that tokens amount to. */
    List<Inline> resolve(List<Token> tokens, int depth) {
        return BracketResolver.areSettled(tokens)
                ? Inlines.of(tokens, problems)
                : new BracketResolver(source, problems, footnotes, Math.max(1, limit - depth)).resolve(tokens);
    }

    /** The label of the footnote to which a mark refers. */
    String footnoteLabel(String mark) {
        return footnotes.label(mark);
    }

    /** Converts a node that is neither text nor a line break. */
    Inline convert(Node node, int depth, boolean inLink) {
        Extent extent = Extent.of(node);
        if (depth >= limit) {
            problems.tooDeep(extent.from(), "text nested more than " + limit + " deep is not read as Markdown");
            return source.asText(extent);
        }
        if (node instanceof Code code) {
            return new Inline.Code(code.getLiteral());
        }
        if (node instanceof Link link) {
            return new Inline.Link(
                    link.getDestination(),
                    Optional.ofNullable(link.getTitle()),
                    children(node, depth, true),
                    problems.at(extent.from(), extent.to()));
        }
        if (node instanceof Image image) {
            return image(image, depth, extent);
        }
        return wrapper(node, children(node, depth, inLink), extent);
    }

    private Inline wrapper(Node node, List<Inline> children, Extent extent) {
        if (node instanceof Emphasis) {
            return new Inline.Emphasis(children);
        }
        if (node instanceof StrongEmphasis) {
            return new Inline.Strong(children);
        }
        if (node instanceof Strikethrough) {
            return new Inline.Strikethrough(children);
        }
        return source.asText(extent);
    }

    private Inline image(Image image, int depth, Extent extent) {
        return new Inline.Image(
                image.getDestination(),
                Optional.ofNullable(image.getTitle()),
                Prose.plain(children(image, depth, true)),
                Attributes.none(problems.at(extent.from(), extent.to())),
                problems.at(extent.from(), extent.to()));
    }

    private List<Inline> children(Node node, int depth, boolean inLink) {
        return resolve(tokens(Optional.ofNullable(node.getFirstChild()), 0, depth + 1, inLink), depth + 1);
    }
}
