package org.variorum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.variorum.model.Block;
import org.variorum.model.Inline;

/** Converts commonmark's blocks into ours. */
final class BlockConverter {

    private final BodyText source;
    private final Problems problems;
    private final InlineConverter inlines;
    private final HeadingConverter headings;
    private final int limit;

    /** Converts the blocks of one file. */
    BlockConverter(
            BodyText source,
            Problems problems,
            InlineConverter inlines,
            HeadingConverter headings,
            ProseLimits limits) {
        this.source = source;
        this.problems = problems;
        this.inlines = inlines;
        this.headings = headings;
        this.limit = limits.depth();
    }

    /** The blocks in a node that stands at a depth. */
    List<Block> children(Node parent, int depth) {
        return from(Optional.ofNullable(parent.getFirstChild()), depth + 1);
    }

    /** A node and all that follow it. */
    List<Block> from(Optional<Node> first, int depth) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = first.orElse(null); node != null; node = node.getNext()) {
            convert(node, depth).ifPresent(blocks::add);
        }
        return TableCaptions.joined(blocks);
    }

    /** A paragraph, unless nothing of it is shown. */
    Optional<Block> paragraph(List<Inline> content) {
        return isBlank(content) ? Optional.empty() : Optional.of(new Block.Paragraph(content));
    }

    private static boolean isBlank(List<Inline> content) {
        for (Inline inline : content) {
            if (!inline.isBlank()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Block> convert(Node node, int depth) {
        if (depth > limit) {
            Extent extent = Extent.of(node);
            problems.tooDeep(extent.from(), "blocks nested more than " + limit + " deep are not read as Markdown");
            return paragraph(List.of(source.asText(extent)));
        }
        if (node instanceof Paragraph) {
            return paragraph(inlines.convert(node, depth));
        }
        if (node instanceof Heading heading) {
            return Optional.of(headings.convert(heading, depth));
        }
        if (node instanceof HtmlBlock html) {
            return html(html);
        }
        return isNothing(node) ? Optional.empty() : Optional.of(container(node, depth));
    }

    /** What is not shown where it stands. */
    private static boolean isNothing(Node node) {
        return node instanceof FootnoteDefinition
                || node instanceof LinkReferenceDefinition
                || node instanceof DivEndNode;
    }

    private Block container(Node node, int depth) {
        if (node instanceof BlockQuote quote) {
            return new QuoteConverter(this, inlines).convert(quote, depth);
        }
        if (node instanceof ListBlock list) {
            return new ListConverter(this, inlines).convert(list, depth);
        }
        if (node instanceof TableBlock table) {
            return new TableConverter(source, inlines).convert(table, depth);
        }
        if (node instanceof DivNode div) {
            Extent fence = div.fence();
            return new Block.Div(div.attributes(), children(div, depth), problems.at(fence.from(), fence.to()));
        }
        return leaf(node);
    }

    private Block leaf(Node node) {
        if (node instanceof FencedCodeBlock code) {
            return new Block.CodeBlock(language(code), code.getLiteral());
        }
        if (node instanceof IndentedCodeBlock code) {
            return new Block.CodeBlock(Optional.empty(), code.getLiteral());
        }
        if (node instanceof ThematicBreak) {
            return new Block.ThematicBreak();
        }
        return new Block.Paragraph(List.of(source.asText(Extent.of(node))));
    }

    // info string: "python", or Pandoc's "{.python}"
    private static Optional<String> language(FencedCodeBlock code) {
        String info = Optional.ofNullable(code.getInfo()).orElse("").strip();
        String first = info.startsWith("{.") ? info.substring(2) : info;
        String word = first.split("[\\s}]", 2)[0];
        return word.isEmpty() ? Optional.empty() : Optional.of(word);
    }

    private Optional<Block> html(HtmlBlock html) {
        String text = Comments.strip(html.getLiteral()).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Extent extent = Extent.of(html);
        Block.RawHtml raw = new Block.RawHtml(text, problems.at(extent.from(), extent.to()));
        problems.rawHtml(raw.location());
        return Optional.of(raw);
    }
}
