package org.variorum.model;

import java.util.ArrayList;
import java.util.List;

/** Gathers the words of a quotation, without those of quotations within it, which speak for themselves. Serves one. */
final class OwnWords implements Block.Cases<OwnWords> {

    private final List<List<Inline>> lines = new ArrayList<>();

    private OwnWords() {}

    /** The words, a paragraph, a heading, a cell, a piece of program text each. */
    static List<List<Inline>> of(Block.Quote quote) {
        return List.copyOf(new OwnWords().blocks(quote.children()).lines);
    }

    private OwnWords blocks(List<? extends Block> blocks) {
        blocks.forEach(block -> block.fold(this));
        return this;
    }

    private OwnWords line(List<Inline> words) {
        lines.add(words);
        return this;
    }

    @Override
    public OwnWords paragraph(Block.Paragraph paragraph) {
        return line(paragraph.children());
    }

    @Override
    public OwnWords heading(Block.Heading heading) {
        return line(heading.children());
    }

    @Override
    public OwnWords quote(Block.Quote quote) {
        return this;
    }

    @Override
    public OwnWords alert(Block.Alert alert) {
        return blocks(alert.children());
    }

    @Override
    public OwnWords listing(Block.Listing listing) {
        listing.items().forEach(item -> blocks(item.children()));
        return this;
    }

    @Override
    public OwnWords codeBlock(Block.CodeBlock code) {
        return line(List.of(new Inline.Code(code.text())));
    }

    @Override
    public OwnWords thematicBreak(Block.ThematicBreak line) {
        return this;
    }

    @Override
    public OwnWords table(Block.Table table) {
        line(table.caption());
        table.head().forEach(this::line);
        table.rows().forEach(row -> row.forEach(this::line));
        return this;
    }

    @Override
    public OwnWords rawHtml(Block.RawHtml html) {
        return line(List.of(new Inline.Code(html.text())));
    }

    @Override
    public OwnWords div(Block.Div div) {
        return blocks(div.children());
    }

    @Override
    public OwnWords footnote(Block.Footnote footnote) {
        return blocks(footnote.children());
    }
}
