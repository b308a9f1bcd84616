package org.variorum.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The text of a content file as a tree, between Markdown and HTML: the verdict on a sentence is known only after
 * everything is reconciled, so nothing is rendered before.
 *
 * @param blocks the text
 * @param footnotes the footnotes that it refers to, in the order of their first mark
 */
public record Prose(List<Block> blocks, List<Block.Footnote> footnotes) {

    /** No text. */
    public static final Prose EMPTY = new Prose(List.of(), List.of());

    /** Copies the lists. */
    public Prose {
        blocks = List.copyOf(blocks);
        footnotes = List.copyOf(footnotes);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Everything of one kind among the inlines, in reading order, footnotes last. */
    public <I extends Inline> List<I> inlines(Class<I> kind) {
        List<I> found = new ArrayList<>();
        walk(
                inline -> {
                    if (kind.isInstance(inline)) {
                        found.add(kind.cast(inline));
                    }
                },
                block -> {});
        return List.copyOf(found);
    }

    /** Everything of one kind among the blocks, in reading order. */
    public <B extends Block> List<B> blocks(Class<B> kind) {
        List<B> found = new ArrayList<>();
        walk(inline -> {}, block -> {
            if (kind.isInstance(block)) {
                found.add(kind.cast(block));
            }
        });
        return List.copyOf(found);
    }

    /** Visits every inline and every block, each before its children, in reading order, footnotes last. */
    public void walk(Consumer<Inline> inlineVisitor, Consumer<Block> blockVisitor) {
        walkBlocks(blocks, inlineVisitor, blockVisitor);
        walkBlocks(footnotes, inlineVisitor, blockVisitor);
    }

    /** The visible text of some inlines: no marks, no citations, line ends as spaces. */
    public static String plain(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        inlines.forEach(i -> plain(i, text));
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static void plain(Inline inline, StringBuilder text) {
        if (inline instanceof Inline.Text t) {
            text.append(t.text());
        } else if (inline instanceof Inline.Code c) {
            text.append(c.text());
        } else if (inline instanceof Inline.RawHtml h) {
            text.append(h.text());
        } else if (inline instanceof Inline.Image image) {
            text.append(image.alternative());
        } else if (inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak) {
            text.append(' ');
        } else {
            children(inline).forEach(child -> plain(child, text));
        }
    }

    private static void walkBlocks(
            List<? extends Block> blocks, Consumer<Inline> inlineVisitor, Consumer<Block> blockVisitor) {
        for (Block block : blocks) {
            blockVisitor.accept(block);
            if (block instanceof Block.Table table) {
                table.head().forEach(cell -> walkInlines(cell, inlineVisitor));
                table.rows().forEach(row -> row.forEach(cell -> walkInlines(cell, inlineVisitor)));
            }
            walkInlines(inlinesOf(block), inlineVisitor);
            walkBlocks(blocksOf(block), inlineVisitor, blockVisitor);
        }
    }

    private static void walkInlines(List<Inline> inlines, Consumer<Inline> visitor) {
        for (Inline inline : inlines) {
            visitor.accept(inline);
            walkInlines(children(inline), visitor);
        }
    }

    private static List<Inline> inlinesOf(Block block) {
        if (block instanceof Block.Paragraph p) {
            return p.children();
        }
        return block instanceof Block.Heading h ? h.children() : List.of();
    }

    private static List<Block> blocksOf(Block block) {
        if (block instanceof Block.Quote q) {
            return q.children();
        }
        if (block instanceof Block.Alert a) {
            return a.children();
        }
        if (block instanceof Block.Div d) {
            return d.children();
        }
        if (block instanceof Block.Footnote f) {
            return f.children();
        }
        if (block instanceof Block.Listing l) {
            return l.items().stream().flatMap(i -> i.children().stream()).toList();
        }
        return List.of();
    }

    private static List<Inline> children(Inline inline) {
        if (inline instanceof Inline.Emphasis e) {
            return e.children();
        }
        if (inline instanceof Inline.Strong s) {
            return s.children();
        }
        if (inline instanceof Inline.Strikethrough s) {
            return s.children();
        }
        if (inline instanceof Inline.Link l) {
            return l.children();
        }
        return inline instanceof Inline.Span s ? s.children() : List.of();
    }
}
