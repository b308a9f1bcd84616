package org.variorum.check;

import java.util.ArrayList;
import java.util.List;
import org.variorum.diagnostic.Lines;
import org.variorum.model.Block;
import org.variorum.model.Inline;
import org.variorum.model.Prose;

/** Reads the units of one text, in reading order, footnotes last. */
final class WritingReader implements Block.Cases<WritingReader> {

    private final List<Writing.Unit> units = new ArrayList<>();
    private final Lines lines;
    private boolean quoted;

    private WritingReader(Lines lines) {
        this.lines = lines;
    }

    /** The units of a text. */
    static List<Writing.Unit> units(Prose prose) {
        return new WritingReader(prose.lines()).blocks(prose.blocks()).blocks(prose.footnotes()).units;
    }

    private WritingReader blocks(List<? extends Block> blocks) {
        for (Block block : blocks) {
            block.fold(this);
        }
        return this;
    }

    private WritingReader unit(List<Inline> inlines, boolean others) {
        units.add(UnitReader.read(inlines, others, lines));
        return this;
    }

    @Override
    public WritingReader paragraph(Block.Paragraph paragraph) {
        return unit(paragraph.children(), quoted);
    }

    @Override
    public WritingReader heading(Block.Heading heading) {
        return unit(heading.children(), false);
    }

    @Override
    public WritingReader quote(Block.Quote quote) {
        boolean outside = quoted;
        quoted = true;
        blocks(quote.children());
        quoted = outside;
        return this;
    }

    @Override
    public WritingReader alert(Block.Alert alert) {
        return blocks(alert.children());
    }

    @Override
    public WritingReader listing(Block.Listing listing) {
        listing.items().forEach(item -> blocks(item.children()));
        return this;
    }

    @Override
    public WritingReader codeBlock(Block.CodeBlock code) {
        return this;
    }

    @Override
    public WritingReader thematicBreak(Block.ThematicBreak line) {
        return this;
    }

    @Override
    public WritingReader table(Block.Table table) {
        unit(table.caption(), false);
        table.head().forEach(cell -> unit(cell, false));
        table.rows().forEach(row -> row.forEach(cell -> unit(cell, false)));
        return this;
    }

    @Override
    public WritingReader rawHtml(Block.RawHtml html) {
        return this;
    }

    @Override
    public WritingReader div(Block.Div div) {
        return blocks(div.children());
    }

    @Override
    public WritingReader footnote(Block.Footnote note) {
        return blocks(note.children());
    }
}
