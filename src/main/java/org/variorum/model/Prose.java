package org.variorum.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.variorum.diagnostic.Lines;

/**
 * The text of a content file as a tree, between Markdown and HTML: the verdict on a sentence is known only after
 * everything is reconciled, so nothing is rendered before.
 *
 * @param blocks the text
 * @param footnotes the footnotes that it refers to, in the order of their first mark
 * @param lines the lines of the body, from whose start the offsets of words are counted
 */
public record Prose(List<Block> blocks, List<Block.Footnote> footnotes, Lines lines) {

    /** No text. */
    public static final Prose EMPTY = new Prose(List.of(), List.of(), Lines.NONE);

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
        new Walk(inlineVisitor, blockVisitor).blocks(blocks).blocks(footnotes);
    }

    /** The visible text of some inlines: no marks, no citations, line ends as spaces. */
    public static String plain(List<Inline> inlines) {
        return PlainText.of(inlines).replaceAll("\\s+", " ").strip();
    }
}
