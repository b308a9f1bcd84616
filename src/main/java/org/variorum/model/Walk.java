package org.variorum.model;

import java.util.List;
import java.util.function.Consumer;

/** Visits blocks and all that stands within them, each before its children, in reading order. Serves one walk. */
final class Walk implements Block.Cases<Walk> {

    private final Consumer<Inline> inlineVisitor;
    private final Consumer<Block> blockVisitor;

    /** A walk that hands what it meets to these. */
    Walk(Consumer<Inline> inlineVisitor, Consumer<Block> blockVisitor) {
        this.inlineVisitor = inlineVisitor;
        this.blockVisitor = blockVisitor;
    }

    /** Visits blocks. */
    Walk blocks(List<? extends Block> blocks) {
        for (Block block : blocks) {
            blockVisitor.accept(block);
            block.fold(this);
        }
        return this;
    }

    private Walk inlines(List<Inline> inlines) {
        int count = inlines.size();
        for (int i = 0; i < count; i++) {
            Inline inline = inlines.get(i);
            inlineVisitor.accept(inline);
            inlines(inline.children());
        }
        return this;
    }

    @Override
    public Walk paragraph(Block.Paragraph paragraph) {
        return inlines(paragraph.children());
    }

    @Override
    public Walk heading(Block.Heading heading) {
        return inlines(heading.children());
    }

    @Override
    public Walk quote(Block.Quote quote) {
        return blocks(quote.children());
    }

    @Override
    public Walk alert(Block.Alert alert) {
        return blocks(alert.children());
    }

    @Override
    public Walk listing(Block.Listing listing) {
        for (Block.Item item : listing.items()) {
            blocks(item.children());
        }
        return this;
    }

    @Override
    public Walk codeBlock(Block.CodeBlock code) {
        return this;
    }

    @Override
    public Walk thematicBreak(Block.ThematicBreak line) {
        return this;
    }

    @Override
    public Walk table(Block.Table table) {
        inlines(table.caption());
        cells(table.head());
        table.rows().forEach(this::cells);
        return this;
    }

    private void cells(List<List<Inline>> cells) {
        for (List<Inline> cell : cells) {
            inlines(cell);
        }
    }

    @Override
    public Walk rawHtml(Block.RawHtml html) {
        return this;
    }

    @Override
    public Walk div(Block.Div div) {
        return blocks(div.children());
    }

    @Override
    public Walk footnote(Block.Footnote footnote) {
        return blocks(footnote.children());
    }
}
