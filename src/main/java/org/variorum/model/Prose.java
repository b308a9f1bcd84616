package org.variorum.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.variorum.diagnostic.Lines;
import org.variorum.diagnostic.Location;

/**
 * The text of a content file as a tree, between Markdown and HTML: the verdict on a sentence is known only after
 * everything is reconciled, so nothing is rendered before.
 */
public final class Prose {

    /** No text. */
    public static final Prose EMPTY = new Prose(List.of(), List.of(), Lines.NONE);

    private final List<Block> blocks;
    private final List<Block.Footnote> footnotes;
    private final Lines lines;
    private final Parts parts;

    /**
     * A text.
     *
     * @param blocks the text
     * @param footnotes the footnotes that it refers to, in the order of their first mark
     * @param lines the lines of the body, from whose start the offsets of words are counted
     */
    public Prose(List<Block> blocks, List<Block.Footnote> footnotes, Lines lines) {
        this.blocks = List.copyOf(blocks);
        this.footnotes = List.copyOf(footnotes);
        this.lines = lines;
        this.parts = Parts.of(this.blocks, this.footnotes);
    }

    /** The text. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The footnotes that it refers to, in the order of their first mark. */
    public List<Block.Footnote> footnotes() {
        return footnotes;
    }

    /** The lines of the body, from whose start the offsets of words are counted. */
    public Lines lines() {
        return lines;
    }

    /** The spans, in reading order, footnotes last. */
    public List<Inline.Span> spans() {
        return parts.spans();
    }

    /** The citations, in reading order, footnotes last. */
    public List<Inline.CitationGroup> citations() {
        return parts.citations();
    }

    /** The links and pictures, in reading order, footnotes last. */
    public List<Inline.Addressed> links() {
        return parts.links();
    }

    /** The headings, in reading order, footnotes last. */
    public List<Block.Heading> headings() {
        return parts.headings();
    }

    /** The blocks with attributes, in reading order, footnotes last. */
    public List<Block.Div> divs() {
        return parts.divs();
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Everything of one kind among the inlines, in reading order, footnotes last. */
    public <I extends Inline> List<I> inlines(Class<I> kind) {
        List<I> found = new ArrayList<>();
        gather(kind, blocks, found);
        gather(kind, footnotes, found);
        return found;
    }

    /** Everything of one kind among the inlines of some blocks, in reading order. */
    public static <I extends Inline> List<I> inlines(Class<I> kind, List<Block> blocks) {
        List<I> found = new ArrayList<>();
        gather(kind, blocks, found);
        return found;
    }

    private static <I extends Inline> void gather(Class<I> kind, List<? extends Block> blocks, List<I> found) {
        Walk walk = new Walk(
                inline -> {
                    if (kind.isInstance(inline)) {
                        found.add(kind.cast(inline));
                    }
                },
                block -> {});
        walk.blocks(blocks);
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

    /** Where the own words of a quotation in this text begin; empty where it has none, so that it cites nothing either. */
    public Optional<Location> place(Block.Quote quote) {
        Optional<Location> words = first(Inline.Text.class, quote)
                .map(text -> lines.at(text.at(), text.at() + text.text().length()));
        return words.or(() -> first(Inline.CitationGroup.class, quote).map(Inline.CitationGroup::location));
    }

    private static <I extends Inline> Optional<I> first(Class<I> kind, Block.Quote quote) {
        return quote.words().stream()
                .flatMap(line -> inlines(kind, List.of(new Block.Paragraph(line))).stream())
                .findFirst();
    }

    /** Visits every inline and every block, each before its children, in reading order, footnotes last. */
    public void walk(Consumer<Inline> inlineVisitor, Consumer<Block> blockVisitor) {
        new Walk(inlineVisitor, blockVisitor).blocks(blocks).blocks(footnotes);
    }

    /** The visible text of some inlines: no marks, no citations, line ends as spaces. */
    public static String plain(List<Inline> inlines) {
        return PlainText.of(inlines).strip();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prose prose
                && prose.blocks.equals(blocks)
                && prose.footnotes.equals(footnotes)
                && prose.lines.equals(lines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(blocks, footnotes, lines);
    }

    @Override
    public String toString() {
        return blocks + " " + footnotes;
    }
}
