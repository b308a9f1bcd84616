package org.variorum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.variorum.model.Inline;

/** Makes tokens of sibling nodes: text is divided, everything else is converted. */
final class InlineLexer {

    /** Line ends are all alike, so that one serves all: there are as many as lines. */
    private static final Inline SOFT_BREAK = new Inline.SoftBreak();

    private static final Inline HARD_BREAK = new Inline.HardBreak();

    private static final Set<String> BREAKS = Set.of("<br>", "<br/>", "<br />");

    private final InlineConverter converter;
    private final RunReader runs;
    private final Problems problems;
    private final int depth;
    private final boolean inLink;
    private final List<Token> tokens = new ArrayList<>();

    /** Reads nodes that stand at a depth, perhaps in a link. */
    InlineLexer(InlineConverter converter, RunReader runs, Problems problems, int depth, boolean inLink) {
        this.converter = converter;
        this.runs = runs;
        this.problems = problems;
        this.depth = depth;
        this.inLink = inLink;
    }

    /** The tokens of a node and of all that follow it, without the first {@code skip} characters of text. */
    List<Token> read(Optional<Node> first, int skip) {
        int rest = skip;
        for (Node node = first.orElse(null); node != null; node = node.getNext()) {
            if (rest > 0 && node instanceof Text text) {
                int cut = Math.min(rest, text.getLiteral().length());
                runs.add(text.getLiteral().substring(cut), Extent.of(text).from() + cut);
                rest -= cut;
            } else {
                add(node);
            }
        }
        endRun(Optional.empty());
        return tokens;
    }

    private void add(Node node) {
        if (node instanceof Text text) {
            runs.add(text.getLiteral(), Extent.of(text).from());
        } else if (node instanceof EscapedNode escaped) {
            runs.addLiteral(escaped.text(), Extent.of(escaped));
        } else if (node instanceof KeyNode key) {
            endRun(Optional.of(key));
        } else {
            endRun(Optional.empty());
            other(node);
        }
    }

    private void endRun(Optional<KeyNode> key) {
        runs.end(inLink, key, tokens);
    }

    private void other(Node node) {
        Extent extent = Extent.of(node);
        if (node instanceof SoftLineBreak) {
            done(SOFT_BREAK, extent);
        } else if (node instanceof HardLineBreak) {
            done(HARD_BREAK, extent);
        } else if (node instanceof BraceNode braces) {
            tokens.add(new Token.Braces(extent, braces.raw(), braces.attributes()));
        } else if (node instanceof FaultyBraceNode brace) {
            tokens.add(new Token.FaultyBrace(extent.from(), brace.fault()));
        } else if (node instanceof BracketNode) {
            tokens.add(new Token.Open(extent.from(), false));
            tokens.addAll(converter.tokens(Optional.ofNullable(node.getFirstChild()), 0, depth, inLink));
            tokens.add(new Token.Close(extent.to() - 1));
        } else if (node instanceof FootnoteReference mark) {
            done(
                    new Inline.FootnoteMark(
                            converter.footnoteLabel(mark.getLabel()), problems.at(extent.from(), extent.to())),
                    extent);
        } else if (node instanceof HtmlInline html) {
            html(html, extent);
        } else {
            done(converter.convert(node, depth, inLink), extent);
        }
    }

    private void html(HtmlInline node, Extent extent) {
        String text = node.getLiteral();
        if (BREAKS.contains(text.toLowerCase(Locale.ROOT)) && isInCell(node)) {
            done(HARD_BREAK, extent);
        } else if (!Comments.isComment(text)) { // comments are how authors hide notes, here as in Pandoc and on forges
            Inline.RawHtml html = new Inline.RawHtml(text, problems.at(extent.from(), extent.to()));
            problems.rawHtml(html.location());
            done(html, extent);
        }
    }

    /** A cell is written in one line, so that nothing else can break its own. */
    private static boolean isInCell(Node node) {
        Optional<Node> at = Optional.of(node);
        while (at.isPresent() && !(at.get() instanceof TableCell)) {
            at = Optional.ofNullable(at.get().getParent());
        }
        return at.isPresent();
    }

    private void done(Inline inline, Extent extent) {
        tokens.add(new Token.Done(inline, extent));
    }
}
